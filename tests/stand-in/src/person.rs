//! Somebody who uses the bot: sends commands, presses, chooses, fills in, and sees what comes back.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::watch;

use crate::clock::millis;
use crate::delivery::Delivery;
use crate::interaction::{Act, Interaction};
use crate::message::Post;
use crate::payload::{self, Scene};
use crate::people::{Guild, User};
use crate::shared::Shared;
use crate::shown::{Message, Seen};
use crate::snowflake;
use crate::world::TOKEN_START;

/// Somebody with an account, in one place. Clones are the same person and can be elsewhere.
#[derive(Clone, Debug)]
pub struct Person {
    pub(crate) shared: Arc<Shared>,
    pub(crate) user: User,
    pub(crate) guild: Option<Guild>,
    pub(crate) late: Duration,
    pub(crate) twice: bool,
}

/// What Discord's own client does not let a person do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Impossible {
    /// No such command, subcommand or option is registered.
    NoCommand(String),
    /// There is no message, or the message has nothing with this id.
    NoComponent(String),
    /// What has this id is disabled.
    Disabled(String),
    /// The select has no such option, or not so many may be chosen.
    NoOption(String),
    /// There is no form, or what was written does not fit into the field with this id.
    NoField(String),
}

impl std::fmt::Display for Impossible {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoCommand(name) => write!(f, "no command or option fits {name}"),
            Self::NoComponent(id) => write!(f, "the message has no component {id}"),
            Self::Disabled(id) => write!(f, "the component {id} is disabled"),
            Self::NoOption(id) => write!(f, "the select {id} does not offer that"),
            Self::NoField(id) => write!(f, "the form does not take that in field {id}"),
        }
    }
}

impl std::error::Error for Impossible {}

impl Person {
    /// The person's id.
    pub fn id(&self) -> u64 {
        self.user.id
    }

    /// The same person in that guild. Without one, a person is in a direct message with the bot.
    pub fn guild(mut self, guild: &Guild) -> Self {
        self.guild = Some(guild.clone());
        self
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
        let data = self.command_data(command, &[(option, json!(text))], Some(option))?;
        Ok(self.deliver(4, data, None, Act::Autocomplete).seen().await)
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

    /// Fills in the form that opened, and sends it.
    ///
    /// # Errors
    ///
    /// No form opened, it has no such field, or a text does not fit.
    pub async fn submit(&self, opened: &Seen, fields: &[(&str, &str)]) -> Result<Seen, Impossible> {
        Ok(self.send_form(opened, fields)?.seen().await)
    }

    /// What a message looks like now; nothing where it is gone.
    pub fn look(&self, at: &Message) -> Option<Message> {
        let world = self.shared.world();
        let post = world.post(at.id()).filter(|post| !post.deleted)?;
        Some(Message {
            json: post.json.clone(),
        })
    }

    /// Sends a command without waiting for anything.
    ///
    /// # Errors
    ///
    /// No such command or option is registered.
    pub fn send_command(
        &self,
        name: &str,
        options: &[(&str, Value)],
    ) -> Result<Delivery, Impossible> {
        let data = self.command_data(name, options, None)?;
        Ok(self.deliver(2, data, None, Act::Command))
    }

    /// Presses a button without waiting for anything.
    ///
    /// # Errors
    ///
    /// The message has no such button, or it is disabled.
    pub fn send_press(&self, message: &Message, custom_id: &str) -> Result<Delivery, Impossible> {
        let data = payload::component(usable(message, custom_id)?, None);
        Ok(self.deliver(3, data, Some(message), Act::Component))
    }

    /// Chooses from a select without waiting for anything.
    ///
    /// # Errors
    ///
    /// The message has no such select, it is disabled, or does not offer these values.
    pub fn send_choice(
        &self,
        message: &Message,
        custom_id: &str,
        values: &[&str],
    ) -> Result<Delivery, Impossible> {
        let select = usable(message, custom_id)?;
        let offered = |value: &&str| {
            select["options"]
                .as_array()
                .is_none_or(|options| options.iter().any(|option| option["value"] == **value))
        };
        let limit = |key: &str| select[key].as_u64().unwrap_or(1);
        let count = values.len() as u64;
        if !values.iter().all(offered) || count < limit("min_values") || count > limit("max_values")
        {
            return Err(Impossible::NoOption(custom_id.to_owned()));
        }
        Ok(self.deliver(
            3,
            payload::component(select, Some(values)),
            Some(message),
            Act::Component,
        ))
    }

    /// Sends a form without waiting for anything.
    ///
    /// # Errors
    ///
    /// No form opened, it has no such field, or a text does not fit.
    pub fn send_form(&self, opened: &Seen, given: &[(&str, &str)]) -> Result<Delivery, Impossible> {
        let form = opened
            .form
            .as_ref()
            .ok_or_else(|| Impossible::NoField(String::new()))?;
        let fields = form.fields();
        if let Some((unknown, _)) = given
            .iter()
            .find(|(name, _)| !fields.iter().any(|(id, _)| id == name))
        {
            return Err(Impossible::NoField((*unknown).to_owned()));
        }
        for (id, field) in fields.iter().filter(|(_, field)| field["type"] == 4) {
            let text = given
                .iter()
                .find(|(name, _)| name == id)
                .map_or(field["value"].as_str().unwrap_or(""), |(_, text)| text);
            let length = text.chars().count() as u64;
            let least = field["min_length"]
                .as_u64()
                .unwrap_or(u64::from(field["required"] != false));
            let left_out = length == 0 && field["required"] == false;
            if !left_out
                && (length < least || length > field["max_length"].as_u64().unwrap_or(4000))
            {
                return Err(Impossible::NoField(id.clone()));
            }
        }
        Ok(self.deliver(
            5,
            payload::form(form, given),
            opened.message.as_ref(),
            Act::Modal {
                from_component: opened.message.is_some(),
            },
        ))
    }

    /// Delivers an interaction of any type and data, also such as no client library can read.
    pub fn send_anything(&self, kind: u64, data: Value, message: Option<&Message>) -> Delivery {
        let act = match kind {
            2 => Act::Command,
            3 => Act::Component,
            4 => Act::Autocomplete,
            5 => Act::Modal {
                from_component: message.is_some(),
            },
            _ => Act::Unknown,
        };
        self.deliver(kind, data, message, act)
    }

    fn command_data(
        &self,
        name: &str,
        given: &[(&str, Value)],
        focused: Option<&str>,
    ) -> Result<Value, Impossible> {
        let mut path = name.split(' ');
        let first = path.next().unwrap_or("");
        let world = self.shared.world();
        let registered = world
            .commands
            .iter()
            .find(|command| command["name"] == first);
        registered
            .and_then(|command| {
                payload::command(command, &path.collect::<Vec<_>>(), given, focused)
            })
            .ok_or_else(|| Impossible::NoCommand(name.to_owned()))
    }

    fn deliver(&self, kind: u64, data: Value, on: Option<&Message>, act: Act) -> Delivery {
        let created = self.shared.clock.now().saturating_sub(millis(self.late));
        let id = self.shared.id_of(created);
        let token = format!(
            "{TOKEN_START}{id}x{:016x}",
            id.wrapping_mul(0x9e37_79b9_7f4a_7c15)
        );
        let guild = self.guild.as_ref();
        // A direct message's channel has an id of its own; the person's serves as well and never changes.
        let channel = guild.map_or(self.user.id + 1, |guild| guild.channel);
        let scene = Scene {
            id,
            token: &token,
            application: self.shared.config.application_id,
            user: &self.user,
            guild,
            channel,
        };
        let payload = payload::interaction(&scene, kind, data, on.map(|message| &message.json));
        let interaction = Interaction {
            id,
            token,
            act,
            user: self.user.id,
            guild: guild.map(|guild| guild.id),
            channel,
            created: snowflake::moment(id),
            source: on.map(Message::id),
            first: None,
            original: None,
            follow_ups: Vec::new(),
            changes: 0,
            stirred: watch::Sender::new(0),
        };
        {
            let mut world = self.shared.world();
            world
                .users
                .entry(self.user.id)
                .or_insert_with(|| self.user.clone());
            if let Some(message) = on.filter(|message| world.post(message.id()).is_none()) {
                // It was forgotten here, but this person still has it on the screen.
                let only_for = message.is_ephemeral().then_some(self.user.id);
                let post = Post {
                    id: message.id(),
                    only_for,
                    edits: 0,
                    deleted: false,
                    json: message.json.clone(),
                };
                world.posts.put(post.id, post);
            }
            world.interactions.put(id, interaction);
        }
        let delivery = Delivery {
            shared: Arc::clone(&self.shared),
            id,
            guild: guild.map(|guild| guild.id),
            payload: Arc::new(payload),
        };
        delivery.again();
        if self.twice {
            delivery.again();
        }
        delivery
    }
}

fn usable<'m>(message: &'m Message, custom_id: &str) -> Result<&'m Value, Impossible> {
    let component = message
        .component(custom_id)
        .ok_or_else(|| Impossible::NoComponent(custom_id.to_owned()))?;
    if component["disabled"] == Value::Bool(true) {
        return Err(Impossible::Disabled(custom_id.to_owned()));
    }
    Ok(component)
}
