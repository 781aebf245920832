//! How a person's act becomes an interaction on its way to the bot.

use std::sync::Arc;

use serde_json::{Value, json};
use tokio::sync::watch;

use crate::channel::Channel;
use crate::clock::millis;
use crate::delivery::Delivery;
use crate::filling;
use crate::impossible::Impossible;
use crate::interaction::{Act, Interaction};
use crate::mentions::Pinged;
use crate::message::Post;
use crate::payload::{self, Scene};
use crate::person::Person;
use crate::resolved::{self, Resolved};
use crate::shown::{Message, Seen};
use crate::snowflake;
use crate::world::{TOKEN_START, World};

impl Person {
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
        let here = self.here();
        let data = self.command_data(name, options, None, here)?;
        Ok(self.deliver(2, data, here, None, Act::Command))
    }

    /// Presses a button without waiting for anything.
    ///
    /// # Errors
    ///
    /// The message has no such button, or it is disabled.
    pub fn send_press(&self, message: &Message, custom_id: &str) -> Result<Delivery, Impossible> {
        let data = payload::component(usable(message, custom_id)?, None);
        self.may_use(message)?;
        Ok(self.deliver_on(3, data, Some(message), Act::Component))
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
        self.may_use(message)?;
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
        let mut data = payload::component(select, Some(values));
        if let Some(what) = resolved::of_select(select["type"].as_u64().unwrap_or(0)) {
            let world = self.shared.world();
            let mut found = self.resolved(&world, self.channel_of(&world, Some(message)));
            if !values.iter().all(|value| found.add(what, value)) {
                return Err(Impossible::NoOption(custom_id.to_owned()));
            }
            data["resolved"] = found.json().unwrap_or_else(|| json!({}));
        }
        Ok(self.deliver_on(3, data, Some(message), Act::Component))
    }

    /// Sends a form without waiting for anything.
    ///
    /// # Errors
    ///
    /// No form opened, it has no such field, lacks a required one, or does not take what was given.
    pub fn send_form(&self, opened: &Seen, given: &[(&str, &str)]) -> Result<Delivery, Impossible> {
        let form = opened
            .form
            .as_ref()
            .ok_or_else(|| Impossible::NoField(String::new()))?;
        let (data, channel, from_component) = {
            let world = self.shared.world();
            let opener = world.interaction(opened.interaction);
            let channel = opener.map_or_else(|| self.here(), |opener| opener.channel);
            let found = self.resolved(&world, channel);
            let from_component = opener.is_some_and(|opener| opener.act == Act::Component);
            (
                filling::fill_in(form, given, found)?,
                channel,
                from_component,
            )
        };
        let act = Act::Modal {
            from_component,
            opened_by: opened.interaction,
        };
        let on = opened.message.as_ref().filter(|_| from_component);
        Ok(self.deliver(5, data, channel, on, act))
    }

    /// Delivers an interaction of any type and data, also such as no client library can read.
    pub fn send_anything(&self, kind: u64, data: Value, message: Option<&Message>) -> Delivery {
        let act = match kind {
            2 => Act::Command,
            3 => Act::Component,
            4 => Act::Autocomplete,
            5 => Act::Modal {
                from_component: message.is_some(),
                opened_by: 0,
            },
            _ => Act::Unknown,
        };
        self.deliver_on(kind, data, message, act)
    }

    pub(crate) fn command_data(
        &self,
        name: &str,
        given: &[(&str, Value)],
        focused: Option<&str>,
        here: u64,
    ) -> Result<Value, Impossible> {
        let mut path = name.split(' ');
        let first = path.next().unwrap_or("");
        let world = self.shared.world();
        self.may_act(&world, here)?;
        let channel = &world.channels[&here];
        let registered = world.commands.iter().find(|command| {
            command["name"] == first && self.sees_command(&world, command, channel)
        });
        let registered = registered.ok_or_else(|| Impossible::NoCommand(name.to_owned()))?;
        let path: Vec<&str> = path.collect();
        let found = self.resolved(&world, here);
        payload::command(registered, &path, given, focused, found)
    }

    fn resolved<'w>(&self, world: &'w World, here: u64) -> Resolved<'w> {
        let guild = world.channels.get(&here).and_then(|channel| channel.guild);
        Resolved::new(world, guild, self.user.id, self.shared.clock.now())
    }

    /// Delivers an act on a message, which happens where the message is.
    fn deliver_on(&self, kind: u64, data: Value, on: Option<&Message>, act: Act) -> Delivery {
        let here = self.channel_of(&self.shared.world(), on);
        self.deliver(kind, data, here, on, act)
    }

    pub(crate) fn deliver(
        &self,
        kind: u64,
        data: Value,
        here: u64,
        on: Option<&Message>,
        act: Act,
    ) -> Delivery {
        let created = self.shared.clock.now().saturating_sub(millis(self.late));
        let id = self.shared.id_of(created);
        let token = format!(
            "{TOKEN_START}{id}x{:016x}",
            id.wrapping_mul(0x9e37_79b9_7f4a_7c15)
        );
        let (payload, guild) = {
            let mut world = self.shared.world();
            let theirs = || self.user.clone();
            world.users.entry(self.user.id).or_insert_with(theirs);
            if let Some(message) = on.filter(|message| world.post(message.id()).is_none()) {
                // It was forgotten here, but this person still has it on the screen.
                world
                    .posts
                    .put(message.id(), remembered(message, here, self.user.id));
            }
            let gone = Channel::dm(self.user.id);
            let channel = world.channels.get(&here).unwrap_or(&gone);
            let scene = Scene {
                id,
                token: &token,
                user: &self.user,
                channel,
                now: self.shared.clock.now(),
            };
            let on_json = on.map(|message| &message.json);
            let payload = payload::interaction(&world, &scene, kind, data, on_json);
            let (guild, channel) = (channel.guild, channel.id);
            let interaction = Interaction {
                id,
                token,
                act,
                user: self.user.id,
                guild,
                channel,
                created: snowflake::moment(id),
                source: on.map(Message::id),
                first: None,
                original: None,
                follow_ups: Vec::new(),
                changes: 0,
                stirred: watch::Sender::new(0),
            };
            world.interactions.put(id, interaction);
            (payload, guild)
        };
        let delivery = Delivery {
            shared: Arc::clone(&self.shared),
            id,
            guild,
            payload: Arc::new(payload),
        };
        delivery.again();
        if self.twice {
            delivery.again();
        }
        delivery
    }
}

/// A message that is kept no longer, as somebody still sees it.
fn remembered(message: &Message, channel: u64, user: u64) -> Post {
    let author = message.json["author"]["id"].as_str();
    Post {
        id: message.id(),
        channel,
        author: author.and_then(|id| id.parse().ok()).unwrap_or(0),
        only_for: message.is_ephemeral().then_some(user),
        edits: 0,
        deleted: false,
        files: Vec::new(),
        pinged: Pinged::default(),
        json: message.json.clone(),
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
