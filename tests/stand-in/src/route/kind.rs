//! What a request is for.

/// What a request is for. Faults are queued, and requests counted, by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `GET /gateway`
    Gateway,
    /// `GET /gateway/bot`
    GatewayBot,
    /// `GET /users/@me`
    Me,
    /// `GET /applications/@me`, or under `/oauth2`
    Application,
    /// `GET /applications/{id}/commands`
    ReadCommands,
    /// `PUT /applications/{id}/commands`
    WriteCommands,
    /// `POST /interactions/{id}/{token}/callback`
    Callback,
    /// `POST /webhooks/{application}/{token}`
    FollowUp,
    /// `GET /webhooks/{application}/{token}/messages/…`
    ReadResponse,
    /// `PATCH /webhooks/{application}/{token}/messages/…`
    EditResponse,
    /// `DELETE /webhooks/{application}/{token}/messages/…`
    DeleteResponse,
    /// `GET /guilds/{id}`
    ReadGuild,
    /// `GET /guilds/{id}/channels`
    ReadChannels,
    /// `GET /guilds/{id}/roles`
    ReadRoles,
    /// `GET /guilds/{id}/members/{user}`
    ReadMember,
    /// `GET /guilds/{id}/threads/active`
    ReadActiveThreads,
    /// `GET /channels/{id}/threads/archived/…`
    ReadArchivedThreads,
    /// `GET /channels/{id}`, threads included
    ReadChannel,
    /// `PATCH /channels/{id}`, threads included
    EditChannel,
    /// `DELETE /channels/{id}`, threads included
    DeleteChannel,
    /// `POST /channels/{id}/messages`
    SendMessage,
    /// `GET /channels/{id}/messages`
    ReadMessages,
    /// `GET /channels/{id}/messages/{message}`
    ReadMessage,
    /// `PATCH /channels/{id}/messages/{message}`
    EditMessage,
    /// `DELETE /channels/{id}/messages/{message}`
    DeleteMessage,
    /// `PUT /channels/{id}/messages/pins/{message}`, or under `/pins`
    Pin,
    /// `DELETE /channels/{id}/messages/pins/{message}`, or under `/pins`
    Unpin,
    /// `POST /channels/{id}/threads`: a thread on its own, or a forum's post
    StartThread,
    /// `POST /channels/{id}/messages/{message}/threads`
    StartThreadFromMessage,
    /// `PUT /channels/{id}/thread-members/{user}`
    AddThreadMember,
    /// `DELETE /channels/{id}/thread-members/{user}`
    RemoveThreadMember,
    /// `POST /users/@me/channels`
    OpenDm,
    /// Anything else; it is answered with 404.
    Unknown,
}
