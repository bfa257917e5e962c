namespace TypedRequests;

/// <summary>The application's own provider, to tell it from those of scopes.</summary>
internal sealed class RootProvider(IServiceProvider services)
{
    public IServiceProvider Services { get; } = services;

    /// <summary>Refuses to resolve a scoped session outside of a scope: it would live as long as the application and be shared by all users.</summary>
    public void CheckScope(IServiceProvider services, string name)
    {
        if (ReferenceEquals(services, Services))
        {
            throw new InvalidOperationException(
                $"The session '{name}' is one for each scope, and is asked for outside of every scope, where all users would share it. "
                + "Resolve it, and what depends on it, from a scope (IServiceScopeFactory.CreateScope), not in a singleton.");
        }
    }
}
