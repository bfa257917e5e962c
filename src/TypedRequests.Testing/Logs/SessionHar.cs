namespace TypedRequests;

/// <summary>HAR of a live session.</summary>
public static class SessionHar
{
    /// <summary>Starts to keep the session's exchanges, for a support ticket: <c>await log.SaveAsync("ticket.har")</c> writes them without secrets. Calls that start afterwards are kept.</summary>
    /// <param name="session">The session. Its <see cref="Session.Observer"/> goes on to be told.</param>
    /// <param name="options">How much is kept; <see langword="null"/> for the defaults.</param>
    /// <returns>The log; dispose it to stop.</returns>
    public static HarLog StartHar(this Session session, HarLogOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        return new(session, options ?? new());
    }
}
