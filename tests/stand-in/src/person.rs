//! Somebody who uses the bot: sends commands, presses, chooses, fills in, and sees what comes back.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use crate::impossible::Impossible;
use crate::interaction::Act;
use crate::message::{self, Origin};
use crate::people::{self, User};
use crate::shared::Shared;
use crate::shown::{Message, Seen};

/// Somebody with an account, in one place. Clones are the same person and can be elsewhere.
#[derive(Clone, Debug)]
pub struct Person {
    pub(crate) shared: Arc<Shared>,
    pub(crate) user: User,
    /// The channel in which the person is; nothing for the direct message with the bot.
    pub(crate) place: Option<u64>,
    pub(crate) late: Duration,
    pub(crate) twice: bool,
}

impl Person {
    /// The person's id.
    pub fn id(&self) -> u64 {
        self.user.id
    }

    /// The same person with a client in that language.
    pub fn locale(mut self, locale: &str) -> Self {
        locale.clone_into(&mut self.user.locale);
        self
    }

    /// The same person, whose acts reach the bot that much later than they happened.
    pub fn late(mut self, by: Duration) -> Self {
        self.late = by;
        self
    }

    /// The same person, each of whose acts is delivered twice.
    pub fn twice(mut self) -> Self {
        self.twice = true;
        self
    }

    /// Sends a command; `name` may go on with subcommands, separated by spaces.
    ///
    /// # Errors
    ///
    /// No such command or option is registered.
    pub async fn command(&self, name: &str, options: &[(&str, Value)]) -> Result<Seen, Impossible> {
        Ok(self.send_command(name, options)?.seen().await)
    }

    /// Begins to type an option, and sees the choices for it.
    ///
    /// # Errors
    ///
    /// No such command or option is registered.
    pub async fn type_into(
        &self,
        command: &str,
        option: &str,
        text: &str,
    ) -> Result<Seen, Impossible> {
        let here = self.here();
        let data = self.command_data(command, &[(option, json!(text))], Some(option), here)?;
        let sent = self.deliver(4, data, here, None, Act::Autocomplete);
        Ok(sent.seen().await)
    }

    /// Presses a button.
    ///
    /// # Errors
    ///
    /// What was seen has no such button, or it is disabled.
    pub async fn press(&self, on: &Seen, custom_id: &str) -> Result<Seen, Impossible> {
        let message = on
            .message
            .as_ref()
            .ok_or_else(|| Impossible::NoComponent(custom_id.to_owned()))?;
        self.press_on(message, custom_id).await
    }

    /// Presses a button on a message as it looked at some moment, though it may look different now.
    ///
    /// # Errors
    ///
    /// The message has no such button, or it is disabled.
    pub async fn press_on(&self, message: &Message, custom_id: &str) -> Result<Seen, Impossible> {
        Ok(self.send_press(message, custom_id)?.seen().await)
    }

    /// Chooses from a select.
    ///
    /// # Errors
    ///
    /// What was seen has no such select, it is disabled, or does not offer these values.
    pub async fn choose(
        &self,
        on: &Seen,
        custom_id: &str,
        values: &[&str],
    ) -> Result<Seen, Impossible> {
        let message = on
            .message
            .as_ref()
            .ok_or_else(|| Impossible::NoComponent(custom_id.to_owned()))?;
        Ok(self.send_choice(message, custom_id, values)?.seen().await)
    }

    /// Fills in the form that opened, and sends it: each field's id with a text or a value, `true` for a checkbox.
    /// A field that takes several values is named several times.
    ///
    /// # Errors
    ///
    /// No form opened, it has no such field, lacks a required one, or does not take what was given.
    pub async fn submit(&self, opened: &Seen, fields: &[(&str, &str)]) -> Result<Seen, Impossible> {
        Ok(self.send_form(opened, fields)?.seen().await)
    }

    /// Writes a message in a channel or thread, whatever the person may do there, and returns its id.
    pub fn write(&self, channel: u64, words: &str) -> u64 {
        let now = self.shared.clock.now();
        let origin = Origin {
            id: self.shared.new_id(),
            channel,
            author: people::user(&self.user),
            kind: 0,
            now,
            flags: 0,
            only_for: None,
        };
        let post = message::write(origin, &json!({"content": words}), &[]);
        let post = post.expect("words alone are a message");
        let id = post.id;
        self.shared.world().put_post(post, now);
        self.shared.changed();
        id
    }

    /// What a message looks like now; nothing where it is gone.
    pub fn look(&self, at: &Message) -> Option<Message> {
        let world = self.shared.world();
        let post = world.post(at.id()).filter(|post| !post.deleted)?;
        Some(Message {
            json: post.json.clone(),
        })
    }
}
