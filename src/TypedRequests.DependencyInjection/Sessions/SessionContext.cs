namespace TypedRequests;

/// <summary>A session under construction.</summary>
/// <param name="services">The provider that the session belongs to: of its scope, or of the application.</param>
/// <param name="name">The session's name.</param>
/// <param name="key">The key under which <see cref="IHttpSessionFactory"/> was asked for it; <see langword="null"/> for another's.</param>
/// <param name="session">The session, with all its options applied.</param>
public sealed class SessionContext(IServiceProvider services, string name, string? key, Session session)
{
    /// <summary>The provider that the session belongs to: of its scope, or of the application.</summary>
    public IServiceProvider Services { get; } = services;

    /// <summary>The session's name.</summary>
    public string Name { get; } = name;

    /// <summary>The key under which <see cref="IHttpSessionFactory"/> was asked for it; <see langword="null"/> for a session of the application or of a scope.</summary>
    public string? Key { get; } = key;

    /// <summary>The session, with all its options applied.</summary>
    public Session Session { get; } = session;
}
