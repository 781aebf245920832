//! What is wrong in a flow file, where, and what to do about it.

use std::ops::Range;
use std::sync::Arc;

/// Bytes of a flow's text.
pub type Span = Range<usize>;

/// One fault of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What kind of fault it is.
    pub code: Code,
    /// The file, as it is to be printed.
    pub file: Arc<str>,
    /// Where in the file; nowhere for what concerns the whole file.
    pub span: Option<Span>,
    /// What is wrong, in one line.
    pub message: String,
    /// What stands at the place; may be empty.
    pub label: String,
    /// What to do, in plain words.
    pub advice: String,
    /// A second place that explains the first.
    pub also: Option<(Span, String)>,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// The kinds of faults.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$doc])* $name,)*
        }

        impl Code {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// How the kind is printed.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }
        }
    };
}

codes! {
    /// The file cannot be read as text.
    Unreadable = "unreadable",
    /// The file's name cannot be a flow's id.
    FlowName = "flow_name",
    /// The text is not TOML.
    Syntax = "syntax",
    /// Something is named or listed twice.
    Duplicate = "duplicate",
    /// A key that the language does not have.
    UnknownKey = "unknown_key",
    /// Something that must be there is not.
    Missing = "missing",
    /// A value of the wrong type.
    WrongType = "wrong_type",
    /// An id of the wrong shape.
    BadId = "bad_id",
    /// An id that every card understands by itself.
    ReservedId = "reserved_id",
    /// A cause that is not listed.
    UnknownCause = "unknown_cause",
    /// A symptom that the flow does not have.
    UnknownSymptom = "unknown_symptom",
    /// A question that the flow does not have.
    UnknownQuestion = "unknown_question",
    /// An answer that the question does not have.
    UnknownAnswer = "unknown_answer",
    /// A step that the flow does not have.
    UnknownStep = "unknown_step",
    /// A check that the flow does not have.
    UnknownVerify = "unknown_verify",
    /// A need that is not on the closed list.
    UnknownNeed = "unknown_need",
    /// A shared file that is not there or cannot be read.
    UnknownShared = "unknown_shared",
    /// A word where only a few are understood.
    UnknownWord = "unknown_word",
    /// A number that is too small or too large.
    OutOfRange = "out_of_range",
    /// A text that is not a duration.
    BadDuration = "bad_duration",
    /// A duration that is too short or too long.
    DurationRange = "duration_range",
    /// A text that is not a link Discord takes.
    BadLink = "bad_link",
    /// An empty list or table where one entry at least is needed.
    Empty = "empty",
    /// More of something than fits.
    TooMany = "too_many",
    /// A question with fewer than two answers.
    FewAnswers = "few_answers",
    /// The same cause is called likelier and unlikelier.
    BothWays = "both_ways",
    /// The answer that is assumed ends the session.
    AssumedEnd = "assumed_end",
    /// Waits that are not in order.
    WaitOrder = "wait_order",
    /// A check that can never say that it is solved.
    NeverSolved = "never_solved",
    /// A check that can never say that it failed.
    NeverFailed = "never_failed",
    /// A wording that tells nothing.
    SaysNothing = "says_nothing",
    /// A cause that neither a step nor a hand-over deals with.
    UnfixedCause = "unfixed_cause",
    /// A cause that no symptom gives weight to.
    WeightlessCause = "weightless_cause",
    /// A step that fixes nothing its symptoms may have.
    IdleStep = "idle_step",
    /// Conditions that exclude each other.
    Contradiction = "contradiction",
    /// Conditions that can never hold.
    NeverHolds = "never_holds",
    /// Questions that wait for each other.
    Circle = "circle",
    /// A symptom without a harmless step.
    NoMildStep = "no_mild_step",
    /// A question whose answer changes nothing.
    IdleQuestion = "idle_question",
    /// A check that no symptom uses.
    UnusedVerify = "unused_verify",
    /// Answers after which people are handed over with nothing tried.
    NothingTried = "nothing_tried",
    /// A symptom at which somebody is led through too many steps.
    LongWay = "long_way",
    /// A step that loses something and is the first that somebody is offered.
    RiskFirst = "risk_first",
    /// A step that loses something and comes before a harmless one, which waits for an answer nobody was asked for.
    RiskBefore = "risk_before",
    /// A question that never pays.
    NeverAsked = "never_asked",
    /// A step that is never offered.
    NeverOffered = "never_offered",
    /// Causes that no answer and no step tells apart.
    Alike = "alike",
    /// Numbers that change nothing when they are halved or doubled.
    IdleNumbers = "idle_numbers",
    /// A flow test that cannot be understood.
    TestUnclear = "test_unclear",
    /// A flow test that wants something else than what the flow does.
    TestFails = "test_fails",
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The flow is not sound and will not be used.
    Error,
    /// The flow will be used, but somebody will meet what its author hardly wants.
    Warning,
    /// Nobody is worse off; something is not needed, or probably not meant.
    Note,
}

impl Severity {
    /// How it is printed.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

impl Code {
    /// How much a fault of the kind weighs.
    pub fn severity(self) -> Severity {
        use Code::{
            Alike, IdleNumbers, IdleQuestion, LongWay, NeverAsked, NeverOffered, NothingTried,
            RiskBefore, RiskFirst, UnusedVerify,
        };
        if matches!(self, NothingTried | LongWay | RiskFirst | RiskBefore) {
            Severity::Warning
        } else if matches!(
            self,
            IdleQuestion | UnusedVerify | NeverAsked | NeverOffered | Alike | IdleNumbers
        ) {
            Severity::Note
        } else {
            Severity::Error
        }
    }

    /// Whether the flow is sound all the same, and its author only told.
    pub fn is_note(self) -> bool {
        self.severity() != Severity::Error
    }

    /// Whether it is found in a flow test, and never in a flow.
    pub fn is_of_test(self) -> bool {
        matches!(self, Self::TestUnclear | Self::TestFails)
    }
}

/// Faults of one file, as they are found.
pub(crate) struct Findings {
    file: Arc<str>,
    /// Faults and notes in the order met.
    pub(crate) list: Vec<Fault>,
}

impl Findings {
    /// Nothing found yet in a file of that name.
    pub(crate) fn new(file: &str) -> Self {
        Self {
            file: file.into(),
            list: Vec::new(),
        }
    }

    /// Whether anything found makes the flow unfit.
    pub(crate) fn any_fault(&self) -> bool {
        self.list.iter().any(|f| !f.code.is_note())
    }

    /// Adds a fault at a place: what is wrong, what stands there, what to do.
    pub(crate) fn add(
        &mut self,
        code: Code,
        span: &Span,
        message: impl Into<String>,
        label: impl Into<String>,
        advice: impl Into<String>,
    ) {
        self.push(
            code,
            Some(span.clone()),
            message.into(),
            label.into(),
            advice.into(),
        );
    }

    /// Adds a fault of the whole file.
    pub(crate) fn add_whole(
        &mut self,
        code: Code,
        message: impl Into<String>,
        advice: impl Into<String>,
    ) {
        self.push(code, None, message.into(), String::new(), advice.into());
    }

    /// Gives the fault added last a second place.
    pub(crate) fn also(&mut self, span: &Span, label: impl Into<String>) {
        if let Some(last) = self.list.last_mut() {
            last.also = Some((span.clone(), label.into()));
        }
    }

    fn push(
        &mut self,
        code: Code,
        span: Option<Span>,
        message: String,
        label: String,
        advice: String,
    ) {
        self.list.push(Fault {
            code,
            file: self.file.clone(),
            span,
            message,
            label,
            advice,
            also: None,
        });
    }
}
