//! Brings what the desk says to a person: panels, which may carry a file, and forms.

use serde_json::{Value, json};

use super::{EDIT, FIRST, MESSAGE, Reply, UPDATE};
use crate::front::discord::arrival::Place;
use crate::front::discord::counters::count;
use crate::front::discord::desk_id::Sheet;
use crate::front::discord::form;
use crate::front::discord::panel::{self, Drawn};
use crate::front::discord::rest::{Fault, Means};
use crate::runtime::Notice;
use crate::text::panel::{Form, Panel};

/// Where a panel is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::front::discord) enum Spot {
    /// In a message of its own.
    Aside,
    /// In the place of the message that was pressed, if the person alone sees that.
    InPlace,
}

impl Reply<'_> {
    /// Shows a panel as the first answer that Discord hears.
    pub(in crate::front::discord) async fn first_panel(
        &self,
        panel: &Panel,
        on: Sheet,
        spot: Spot,
    ) {
        let kind = match spot {
            Spot::InPlace if self.to.place == Place::Card => UPDATE,
            Spot::InPlace | Spot::Aside => MESSAGE,
        };
        let mut result = self.say_drawn(kind, &panel::private(panel, on)).await;
        if self.refuses(&result, &panel.id) {
            let body = json!({"type": kind, "data": panel::plain(panel)});
            result = self.callback(&body).await;
        }
        self.settle(&result, "panel");
    }

    /// Shows a panel that was announced.
    pub(in crate::front::discord) async fn later_panel(
        &self,
        panel: &Panel,
        on: Sheet,
        spot: Spot,
    ) {
        let mut result = self.put_drawn(&panel::private(panel, on), spot).await;
        if self.refuses(&result, &panel.id) {
            let plain = Drawn {
                message: panel::plain(panel),
                files: Vec::new(),
            };
            result = self.put_drawn(&plain, spot).await;
        }
        if let Err(fault) = result {
            count(&self.wiring.counters.lost);
            tracing::warn!(interaction = %self.to.id, %fault, "an announced panel was lost");
        }
    }

    /// Opens a form. It can be the first answer alone; where Discord refuses it, the person is told.
    pub(in crate::front::discord) async fn open(&self, form: &Form, on: Sheet) {
        let result = self.callback(&form::open(form, on)).await;
        if self.refuses(&result, form.press.word()) {
            let runtime = &self.wiring.runtime;
            let notice = runtime.notice(self.to.locale, Notice::Unavailable);
            return self.first(&notice, None).await;
        }
        self.settle(&result, "form");
    }

    async fn say_drawn(&self, kind: u64, drawn: &Drawn) -> Result<(), Fault> {
        let body: Value = json!({"type": kind, "data": drawn.message});
        let (rest, to) = (&self.wiring.rest, self.to);
        let deadline = self.waiting_since() + FIRST;
        rest.callback_with(to.id, &to.token.0, &body, &drawn.files, deadline)
            .await
    }

    /// Puts an announced panel over the announcement, over what was pressed, or beside that.
    async fn put_drawn(&self, drawn: &Drawn, spot: Spot) -> Result<(), Fault> {
        let deadline = self.wiring.runtime.clock().now() + EDIT;
        let (rest, to) = (&self.wiring.rest, self.to);
        let (application, token) = (to.application, &to.token.0);
        let (message, files) = (&drawn.message, &drawn.files);
        if to.place == Place::New || spot == Spot::InPlace {
            rest.edit_original_with(application, token, message, files, deadline)
                .await
        } else {
            rest.follow_up_with(application, token, message, files, deadline)
                .await
        }
    }

    /// Whether Discord dislikes the look of something, so that a plain one must do.
    fn refuses(&self, result: &Result<(), Fault>, what: &str) -> bool {
        let refused = result.as_ref().err();
        let refused = refused.filter(|fault| fault.means() == Means::Form);
        if let Some(fault) = refused {
            let locale = self.to.locale;
            tracing::error!(what, %locale, %fault, "Discord refused a panel or form");
        }
        refused.is_some()
    }
}
