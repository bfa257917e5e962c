namespace TypedRequests.TestServers;

/// <summary>A request that a <see cref="ProxyServer"/> was asked to pass on.</summary>
/// <param name="Method">The method; <c>CONNECT</c> for a tunnel.</param>
/// <param name="Target">The absolute URL, or host and port of a tunnel.</param>
/// <param name="Headers">The header fields in the order sent.</param>
/// <param name="WasPassedOn">False if the credentials were missing or wrong.</param>
public sealed record ProxiedRequest(string Method, string Target, IReadOnlyList<KeyValuePair<string, string>> Headers, bool WasPassedOn);
