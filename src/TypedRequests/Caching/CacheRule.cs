namespace TypedRequests;

/// <summary>The lifetime that a method of a typed client declares.</summary>
/// <param name="Lifetime">How long.</param>
/// <param name="Force">Whether it counts although the server says something else.</param>
internal sealed record CacheRule(TimeSpan Lifetime, bool Force)
{
    /// <summary>The lifetime of a response; null where the server's own word counts.</summary>
    internal TimeSpan? LifetimeOf(ResponseFacts facts)
    {
        if (!StoragePolicy.IsHeuristicallyCacheable(facts.Status)) return null;
        if (Force) return Lifetime;
        var said = facts.Directives;
        return facts.HasExplicitLifetime || said.NoStore || said.NoCache || facts.HasPragmaNoCache ? null : Lifetime;
    }
}
