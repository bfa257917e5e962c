namespace TypedRequests;

/// <summary>Sessions by key: one for each tenant or user, however many requests of theirs are under way.</summary>
/// <remarks>
/// One key has one session at a time. A session that was not requested during <see cref="HttpSessionOptions.IdleExpiry"/> is released: a later call gets a new one
/// with an empty jar, or with what a cookie store kept. As long as someone holds the old one, it stays the session of its key.
/// </remarks>
public interface IHttpSessionFactory
{
    /// <summary>How many keys have a session now.</summary>
    int Count { get; }

    /// <summary>The session of a key, made when it is asked for first.</summary>
    /// <param name="name">The name under which sessions of its kind were added.</param>
    /// <param name="key">The tenant, the user.</param>
    /// <returns>The session; do not dispose it.</returns>
    /// <exception cref="InvalidOperationException">No session of the name was added.</exception>
    Session Get(string name, string key);

    /// <summary>Lets the session of a key go at once: a log-out. Calls under way end as they would have.</summary>
    /// <param name="name">The name.</param>
    /// <param name="key">The tenant, the user.</param>
    /// <returns>Whether there was one.</returns>
    bool Forget(string name, string key);
}
