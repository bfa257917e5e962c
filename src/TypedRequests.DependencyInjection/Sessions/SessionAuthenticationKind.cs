namespace TypedRequests;

/// <summary>The kinds of credentials that configuration can name.</summary>
public enum SessionAuthenticationKind
{
    /// <summary>No credentials.</summary>
    None,

    /// <summary>HTTP Basic: <c>User</c>, <c>Password</c>.</summary>
    Basic,

    /// <summary>HTTP Digest: <c>User</c>, <c>Password</c>.</summary>
    Digest,

    /// <summary>A bearer token: <c>Token</c>.</summary>
    Bearer,

    /// <summary>A key: <c>Name</c>, <c>Value</c>, <c>Place</c>.</summary>
    ApiKey,

    /// <summary>OAuth 2 client credentials: <c>TokenEndpoint</c>, <c>ClientId</c>, <c>ClientSecret</c>, <c>Scope</c>.</summary>
    ClientCredentials,
}
