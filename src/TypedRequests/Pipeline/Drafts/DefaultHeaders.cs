namespace TypedRequests;

/// <summary>What a session says unless told otherwise.</summary>
internal static class DefaultHeaders
{
    /// <summary>An instance of its own: typed JSON calls replace this very default, not an equal text that was declared explicitly.</summary>
    internal static readonly string Accept = new(['*', '/', '*']);

    /// <summary>In a browser only what crosses origins without a preflight: it names itself, and the codings that it decodes.</summary>
    internal static readonly KeyValuePair<string, string?>[] All = OperatingSystem.IsBrowser()
        ? [new("Accept", Accept)]
        :
        [
            new("User-Agent", "TypedRequests/" + PackageVersion.Text),
            new("Accept-Encoding", ContentDecoder.AcceptEncoding),
            new("Accept", Accept),
        ];

    /// <summary>Whether a header has not been set: it is missing, or it is the default itself.</summary>
    internal static bool IsUnchanged(HeaderList headers, string name)
    {
        var index = headers.IndexOf(name);
        if (index < 0) return true;
        var value = headers.Items[index].Value;
        foreach (var (_, standard) in All)
            if (ReferenceEquals(value, standard)) return true;
        return false;
    }
}
