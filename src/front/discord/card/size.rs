//! How much room a card takes, and what to do if that is too much.

use std::borrow::Cow;

use super::container;
use crate::front::discord::limits::{self, Size};
use crate::text::Shown;

/// What takes room when a card is shown whole.
pub(in crate::front::discord) fn size(shown: &Shown) -> Size {
    // The ids take no room that is limited, so that any stand in for them.
    container(shown, &|choice| Some(choice.to_owned())).size()
}

/// The card with its longest texts cut until it fits. The checks prove that no card of a sound
/// flow needs it; this is for a flow whose words nobody checked.
pub(super) fn shortened(shown: &Shown) -> Cow<'_, Shown> {
    let mut card = Cow::Borrowed(shown);
    for _ in 0..limits::CUTS {
        let size = size(&card);
        if size.fits() {
            break;
        }
        let card = card.to_mut();
        let texts = [
            Some(&mut card.text),
            card.summary.as_mut(),
            card.warning.as_mut(),
        ]
        .into_iter()
        .chain([card.needs.as_mut(), Some(&mut card.why)])
        .chain(card.notes.iter_mut().map(Some))
        .flatten();
        limits::shorten(texts, size.over());
    }
    card
}
