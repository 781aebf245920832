//! The components that a message is made of, as Discord reads them.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::json;

use super::limits::{Size, length};

/// One component. Its words are borrowed wherever they are shown as they are.
pub(super) enum Component<'a> {
    /// Side by side.
    Row(Vec<Component<'a>>),
    /// Framed, one below the other.
    Container {
        /// The colour of the frame's edge.
        accent: u32,
        inside: Vec<Component<'a>>,
    },
    /// Words in Discord's Markdown.
    Text(Cow<'a, str>),
    /// A line across.
    Separator,
    /// Something to press.
    Button {
        look: Look,
        label: Cow<'a, str>,
        custom_id: String,
    },
    /// Something that opens a page.
    Link { label: Cow<'a, str>, url: &'a str },
    /// Something to pick one from.
    Select {
        custom_id: String,
        /// What stands in it while nothing is picked.
        placeholder: Option<Cow<'a, str>>,
        options: Vec<Picked<'a>>,
    },
    /// A picture of the same message.
    Picture {
        /// Its address within the message.
        url: String,
        /// Words for those who cannot see it.
        description: Cow<'a, str>,
    },
    /// A file of the same message, by its address within it.
    File(String),
}

/// The looks of a button that is pressed (discord facts, section 1.3).
#[derive(Clone, Copy)]
pub(super) enum Look {
    Primary = 1,
    Secondary = 2,
    Success = 3,
    Danger = 4,
}

/// The look of a button that opens a page.
const LINK: u8 = 5;

/// One thing that can be picked from a select.
#[derive(serde::Serialize)]
pub(super) struct Picked<'a> {
    pub(super) value: &'a str,
    pub(super) label: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<Cow<'a, str>>,
    /// It is picked already.
    #[serde(rename = "default", skip_serializing_if = "std::ops::Not::not")]
    pub(super) picked: bool,
}

impl Component<'_> {
    /// Discord's number for it (discord facts, section 1.3).
    fn kind(&self) -> u8 {
        match self {
            Self::Row(_) => 1,
            Self::Button { .. } | Self::Link { .. } => 2,
            Self::Select { .. } => 3,
            Self::Text(_) => 10,
            Self::Picture { .. } => 12,
            Self::File(_) => 13,
            Self::Separator => 14,
            Self::Container { .. } => 17,
        }
    }

    /// What takes room in it and all within it.
    pub(super) fn size(&self) -> Size {
        let mut size = Size {
            components: 1,
            ..Size::default()
        };
        match self {
            Self::Text(text) => {
                size.characters = length(text);
                size.bytes = text.len();
            }
            Self::Row(inside) | Self::Container { inside, .. } => {
                inside.iter().for_each(|one| size += one.size());
            }
            Self::Separator
            | Self::Button { .. }
            | Self::Link { .. }
            | Self::Select { .. }
            | Self::Picture { .. }
            | Self::File(_) => {}
        }
        size
    }
}

impl Serialize for Component<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", &self.kind())?;
        match self {
            Self::Row(inside) => map.serialize_entry("components", inside)?,
            Self::Container { accent, inside } => {
                map.serialize_entry("accent_color", accent)?;
                map.serialize_entry("components", inside)?;
            }
            Self::Text(content) => map.serialize_entry("content", content)?,
            Self::Separator => {}
            Self::Button {
                look,
                label,
                custom_id,
            } => {
                map.serialize_entry("style", &(*look as u8))?;
                map.serialize_entry("label", label)?;
                map.serialize_entry("custom_id", custom_id)?;
            }
            Self::Link { label, url } => {
                map.serialize_entry("style", &LINK)?;
                map.serialize_entry("label", label)?;
                map.serialize_entry("url", url)?;
            }
            Self::Select {
                custom_id,
                placeholder,
                options,
            } => {
                map.serialize_entry("custom_id", custom_id)?;
                if let Some(placeholder) = placeholder {
                    map.serialize_entry("placeholder", placeholder)?;
                }
                map.serialize_entry("options", options)?;
            }
            Self::Picture { url, description } => {
                let picture = json!({"media": {"url": url}, "description": description});
                map.serialize_entry("items", &[picture])?;
            }
            Self::File(url) => map.serialize_entry("file", &json!({"url": url}))?,
        }
        map.end()
    }
}
