namespace TypedRequests;

/// <summary>What a session says unless told otherwise.</summary>
internal static class DefaultHeaders
{
    /// <summary>An instance of its own: typed JSON calls replace this very default, not an equal text that somebody has declared.</summary>
    internal static readonly string Accept = new(['*', '/', '*']);

    internal static readonly KeyValuePair<string, string?>[] All =
    [
        new("User-Agent", "TypedRequests/" + PackageVersion.Text),
        new("Accept-Encoding", ContentDecoder.AcceptEncoding),
        new("Accept", Accept),
    ];
}
