//! Answers to interactions that carry files.

use reqwest::Method;
use serde_json::Value;

use super::body::{Body, File};
use super::{Fault, Rest};
use crate::ids::{InteractionId, Timestamp};

impl Rest {
    /// As [`Rest::callback`], with files for the message in it.
    pub(crate) async fn callback_with(
        &self,
        id: InteractionId,
        token: &str,
        body: &Value,
        files: &[File],
        deadline: Timestamp,
    ) -> Result<(), Fault> {
        let path = ["interactions", &id.to_string(), token, "callback"];
        let call = self.hook(Method::POST, &path, Body::around(body, "data", files), true);
        self.send(call, deadline).await?;
        Ok(())
    }

    /// As [`Rest::edit_original`], with files in place of those it had.
    pub(crate) async fn edit_original_with(
        &self,
        application: u64,
        token: &str,
        body: &Value,
        files: &[File],
        deadline: Timestamp,
    ) -> Result<(), Fault> {
        let application = application.to_string();
        let path = ["webhooks", &application, token, "messages", "@original"];
        let call = self.hook(Method::PATCH, &path, Body::message(body, files), true);
        self.send(call, deadline).await?;
        Ok(())
    }

    /// As [`Rest::follow_up`], with files.
    pub(crate) async fn follow_up_with(
        &self,
        application: u64,
        token: &str,
        body: &Value,
        files: &[File],
        deadline: Timestamp,
    ) -> Result<(), Fault> {
        let path = ["webhooks", &application.to_string(), token];
        let call = self.hook(Method::POST, &path, Body::message(body, files), false);
        self.send(call, deadline).await?;
        Ok(())
    }
}
