namespace TypedRequests;

/// <summary>What a session puts into its calls, at one moment: as long as it is the same, equal arguments make the same request.</summary>
/// <param name="Headers">The headers, which are never changed in place.</param>
/// <param name="Query">The query arguments, likewise.</param>
/// <param name="Base">The base address.</param>
/// <param name="Auth">The credentials.</param>
/// <param name="Jar">The cookies; there are none.</param>
internal readonly record struct SessionState(object? Headers, object? Query, UrlBase? Base, Auth? Auth, CookieJar Jar)
{
    internal bool IsSameAs(in SessionState other) =>
        ReferenceEquals(Headers, other.Headers) && ReferenceEquals(Query, other.Query) && ReferenceEquals(Base, other.Base) && ReferenceEquals(Auth, other.Auth) && ReferenceEquals(Jar, other.Jar);
}
