//! What the threads of a case are called. A medium finds a thread again by its name, so it depends on nothing that changes.

use super::file::CaseFile;
use super::parts::number;
use super::room::clipped;
use crate::ids::Locale;
use crate::text::Words;

/// The most characters of a thread's name (discord facts, section 1.9).
const NAME: usize = 100;

impl Words {
    /// The case's thread or post on the desk: its number, and what the member sees.
    pub fn thread_name(&self, locale: Locale, file: &CaseFile<'_>) -> String {
        let tongue = self.of_device(locale, file);
        let about = file.symptom(&tongue);
        let about = about.unwrap_or_else(|| tongue.flow_name(&file.case.flow));
        let told = [("number", &*number(file.case.number)), ("about", &*about)];
        clipped(&tongue.say("desk-thread", &told), NAME)
    }

    /// The private thread with the member.
    pub fn private_thread_name(&self, locale: Locale, file: &CaseFile<'_>) -> String {
        let tongue = self.tongue_of(locale);
        let flow = tongue.flow_name(&file.case.flow);
        let told = [("number", &*number(file.case.number)), ("flow", &*flow)];
        clipped(&tongue.say("desk-private-thread", &told), NAME)
    }
}
