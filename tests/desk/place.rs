//! A server with a desk, a member and two supporters, and what they do there.

use blueback::store::Backend;
use blueback_stand_in::permission::{
    CREATE_PRIVATE_THREADS, CREATE_PUBLIC_THREADS, MANAGE_MESSAGES, MANAGE_THREADS,
    MENTION_EVERYONE,
};
use blueback_stand_in::{Config, Discord, Guild, Message, Person, Post, Seen};
use serde_json::json;

use crate::discord::place::Place;

/// What the bot's own role grants when it is invited as README says.
pub(crate) const INVITED: u64 =
    CREATE_PRIVATE_THREADS | CREATE_PUBLIC_THREADS | MANAGE_THREADS | MENTION_EVERYONE;

/// Marks of cards and of the board: this, modulo eight, in base 36; a higher one each time that they are shown anew.
const STANDING: u64 = 7;

/// What kind of channel the desk is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A text channel.
    Text,
    /// A forum, which may demand a tag of each post.
    Forum { requires_tag: bool },
}

/// A server with a running Blueback and somebody of each sort on it. Everybody sees the desk's channel, so that what
/// they may do there is decided by nothing but the bot.
pub(crate) struct Desk {
    pub(crate) place: Place,
    pub(crate) pond: Guild,
    /// Where the desk is, or is to be.
    pub(crate) channel: u64,
    /// The role of supporters.
    pub(crate) staff: u64,
    /// Owns the server.
    pub(crate) olga: Person,
    /// A member who needs help.
    pub(crate) ada: Person,
    /// Supporters.
    pub(crate) sam: Person,
    pub(crate) kim: Person,
}

impl Desk {
    /// The server, with a channel in which no desk is set up yet.
    pub(crate) async fn without(kind: Kind) -> Self {
        Self::on(kind, Config::default()).await
    }

    /// The same on a Discord of one's own settings.
    pub(crate) async fn on(kind: Kind, config: Config) -> Self {
        Self::at(Place::with(patient(config)).await, kind)
    }

    /// The same where no Blueback runs yet.
    pub(crate) async fn alone(kind: Kind, config: Config) -> Self {
        Self::at(Place::without_bot(patient(config)).await, kind)
    }

    /// The server with a desk, of which everything is kept in this.
    pub(crate) async fn kept_in(kind: Kind, inner: Box<dyn Backend>) -> Self {
        let mut place = Place::over(patient(Config::default()), inner).await;
        place.start();
        assert!(place.discord.gateway().connected(1).await);
        let told = place
            .discord
            .until(|world| (!world.commands().is_empty()).then_some(()));
        assert!(told.await.is_some());
        let desk = Self::at(place, kind);
        desk.set_up("en-US").await;
        desk.board(|_| true).await;
        desk
    }

    fn at(place: Place, kind: Kind) -> Self {
        let discord = &place.discord;
        let pond = discord.guild("Pond", "en-US");
        pond.set_bot_permissions(INVITED);
        let channel = match kind {
            Kind::Text => pond.text_channel("support-desk"),
            Kind::Forum { requires_tag } => pond.forum("support-desk", requires_tag),
        };
        let person = |name| discord.person(name).guild(&pond);
        let (olga, ada, sam, kim) = (person("olga"), person("ada"), person("sam"), person("kim"));
        pond.set_owner(&olga);
        let staff = pond.role("Staff", MANAGE_MESSAGES);
        pond.give(&sam, staff);
        pond.give(&kim, staff);
        Self {
            place,
            channel,
            staff,
            olga,
            ada,
            sam,
            kim,
            pond,
        }
    }

    /// The server with a desk.
    pub(crate) async fn with(kind: Kind) -> Self {
        let desk = Self::without(kind).await;
        let seen = desk.set_up("en-US").await;
        assert!(said(&seen).contains("All is well"), "{}", said(&seen));
        desk.board(|_| true).await;
        desk
    }

    /// `/desk setup` by the owner, with the form that it opens.
    pub(crate) async fn set_up(&self, language: &str) -> Seen {
        let options = [
            ("channel", json!(self.channel.to_string())),
            ("role", json!(self.staff.to_string())),
        ];
        let opened = self.olga.command("desk setup", &options).await.unwrap();
        assert!(opened.form.is_some(), "{opened:?}");
        self.olga
            .submit(&opened, &[("language", language)])
            .await
            .unwrap()
    }

    pub(crate) fn discord(&self) -> &Discord {
        &self.place.discord
    }

    /// Hands a member's session over, with words of their own, and returns what they see then. The member may be anybody
    /// who has no case yet.
    pub(crate) async fn hand_over(&self, member: &Person, words: &str) -> Seen {
        let consent = self.consent(member, words).await;
        press(member, &consent, "send").await
    }

    /// What a member is shown before their case is sent.
    pub(crate) async fn consent(&self, member: &Person, words: &str) -> Seen {
        let card = member.command("imessage-help", &[]).await.unwrap();
        let person = ended(message(&card), ".person");
        let opened = member.press(&card, &person).await.unwrap();
        let consent = member.submit(&opened, &[("words", words)]).await.unwrap();
        let sends = message(&consent).buttons();
        let sends = sends.iter().any(|button| button.custom_id.contains("send"));
        assert!(sends, "{consent:?}");
        consent
    }

    /// The card of a case on the desk, once it is as wanted.
    pub(crate) async fn card(&self, case: &str, wanted: impl Fn(&Message) -> bool) -> Message {
        self.standing(case, wanted).await
    }

    /// The board, once it is as wanted.
    pub(crate) async fn board(&self, wanted: impl Fn(&Message) -> bool) -> Message {
        self.standing("0", wanted).await
    }

    async fn standing(&self, case: &str, wanted: impl Fn(&Message) -> bool) -> Message {
        self.posted(|_, message| stands_for(message, case) && wanted(message))
            .await
    }

    /// All cards of a case that can be seen now; with case 0, all boards.
    pub(crate) fn cards(&self, case: &str) -> Vec<Message> {
        self.discord().read(|world| {
            let posts = world.posts().filter(|post| !post.deleted).map(shown);
            posts.filter(|message| stands_for(message, case)).collect()
        })
    }

    /// A message that the bot posted and did not delete, once there is one.
    pub(crate) async fn posted(&self, wanted: impl Fn(&Post, &Message) -> bool) -> Message {
        let found = self.discord().until(|world| {
            let posts = world.posts().filter(|post| !post.deleted);
            let mut all = posts.map(|post| (post, shown(post)));
            all.find(|(post, message)| wanted(post, message))
                .map(|(_, message)| message)
        });
        match found.await {
            Some(message) => message,
            None => panic!("it was not posted; there is {:#?}", self.everything()),
        }
    }

    /// A direct message with these words, once it has come.
    pub(crate) async fn letter(&self, to: &Person, words: &str) -> Message {
        self.written(to.dm(), words).await
    }

    /// A message in a channel or thread with these words, once it is there.
    pub(crate) async fn written(&self, channel: u64, words: &str) -> Message {
        self.posted(|post, message| post.channel == channel && message.text().contains(words))
            .await
    }

    /// Waits until a post has these tags.
    pub(crate) async fn tagged(&self, post: u64, tags: &[u64]) {
        let found = self.discord().until(|world| {
            let thread = world.channel(post)?.thread.as_ref()?;
            (thread.applied_tags == tags).then_some(())
        });
        assert!(found.await.is_some(), "the post does not get {tags:?}");
    }

    /// All that was said anywhere, for a test that failed.
    fn everything(&self) -> Vec<String> {
        self.discord().read(|world| {
            let posts = world.posts().map(|post| {
                let ids = all_ids(&shown(post));
                format!(
                    "{} {}: {} {ids:?}",
                    post.channel,
                    post.id,
                    shown(post).text()
                )
            });
            posts.collect()
        })
    }

    /// Nothing was wrong with any body, no secret was logged, and nobody was pinged but those whom `called` names.
    pub(crate) fn assert_clean(&self, called: &[u64]) {
        self.place.assert_clean();
        self.discord().read(|world| {
            for post in world.posts() {
                let pinged = &post.pinged;
                let mut all = pinged.users.iter().chain(&pinged.roles);
                let fine = !pinged.everyone && all.all(|id| called.contains(id));
                assert!(fine, "{pinged:?} by {}", shown(post).text());
            }
        });
    }
}

/// Settings with which nothing is given up on a machine that has much else to do.
fn patient(config: Config) -> Config {
    Config {
        patience: std::time::Duration::from_secs(60),
        ..config
    }
}

/// Whether a message is the card of a case that all see, or with case 0 the board.
fn stands_for(message: &Message, case: &str) -> bool {
    let is_it = |id: &String| {
        let mut parts = id.split('.').skip(1);
        let of_case = parts.next() == Some(case);
        let mark = parts.next().map(|mark| u64::from_str_radix(mark, 36));
        of_case && mark.is_some_and(|mark| mark.is_ok_and(|mark| mark % 8 == STANDING))
    };
    !message.is_ephemeral() && all_ids(message).iter().any(is_it)
}

/// A message as people see it.
pub(crate) fn shown(post: &Post) -> Message {
    Message {
        json: post.json.clone(),
    }
}

/// The message that somebody sees after an act that succeeded.
#[track_caller]
pub(crate) fn message(seen: &Seen) -> &Message {
    assert!(!seen.failed && !seen.waiting, "{seen:?}");
    seen.message.as_ref().expect("the person sees a message")
}

/// Its text.
#[track_caller]
pub(crate) fn said(seen: &Seen) -> String {
    message(seen).text()
}

/// Presses the button with that word on what somebody saw.
pub(crate) async fn press(who: &Person, on: &Seen, word: &str) -> Seen {
    press_on(who, message(on), word).await
}

/// Presses the button with that word on a message.
pub(crate) async fn press_on(who: &Person, on: &Message, word: &str) -> Seen {
    who.press_on(on, &id(on, word)).await.unwrap()
}

/// Chooses from the first list with that word.
pub(crate) async fn choose(who: &Person, on: &Seen, word: &str, value: &str) -> Seen {
    let message = message(on);
    let lists = message.selects().into_iter();
    let mut lists = lists.filter(|list| word_of(&list.custom_id) == word);
    let has = |list: &blueback_stand_in::Select| list.options.iter().any(|o| o.value == value);
    let list = lists.find(has);
    let list = list.unwrap_or_else(|| panic!("no {value} in any list {word} of {message:?}"));
    who.choose(on, &list.custom_id, &[value]).await.unwrap()
}

/// Presses what opens a form with the field `words`, and fills it in.
pub(crate) async fn fill(who: &Person, on: &Message, word: &str, words: &str) -> Seen {
    let opened = press_on(who, on, word).await;
    assert!(opened.form.is_some(), "{opened:?}");
    who.submit(&opened, &[("words", words)]).await.unwrap()
}

/// Whether a message has a button or list with that word.
pub(crate) fn offers(message: &Message, word: &str) -> bool {
    all_ids(message).iter().any(|id| word_of(id) == word)
}

/// The id of the button or list with that word.
#[track_caller]
pub(crate) fn id(message: &Message, word: &str) -> String {
    let mut all = all_ids(message).into_iter();
    let found = all.find(|id| word_of(id) == word);
    found.unwrap_or_else(|| panic!("no {word} on {message:?}"))
}

/// The id that ends so.
#[track_caller]
pub(crate) fn ended(message: &Message, end: &str) -> String {
    let mut all = all_ids(message).into_iter();
    let found = all.find(|id| id.ends_with(end));
    found.unwrap_or_else(|| panic!("nothing ends with {end} on {message:?}"))
}

pub(super) fn all_ids(message: &Message) -> Vec<String> {
    let buttons = message.buttons().into_iter().map(|button| button.custom_id);
    let lists = message.selects().into_iter().map(|list| list.custom_id);
    buttons.chain(lists).filter(|id| !id.is_empty()).collect()
}

/// The word of a press: what stands after server, case and mark.
fn word_of(id: &str) -> &str {
    id.split('.').nth(3).unwrap_or_default()
}
