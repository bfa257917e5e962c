namespace TypedRequests;

/// <summary>Basic credentials out of a netrc file, by the exact host of the URL (CVE-2024-47081: never by its authority).</summary>
internal sealed class NetrcAuth : Auth
{
    private readonly string? _path;
    private Loaded? _loaded;

    internal NetrcAuth(string? path) => _path = path;

    internal override bool YieldsToHeader => true;

    internal override bool ChoosesByHost => true;

    internal override bool Knows(Uri url) => Find(url.IdnHost) is not null;

    /// <summary>The credentials for a host; <see langword="null"/> when the file has none.</summary>
    /// <exception cref="RequestException">The file cannot be read, or is malformed.</exception>
    internal NetrcEntry? Find(string host)
    {
        IReadOnlyList<NetrcEntry> entries = Load();
        NetrcEntry? entry = entries.FirstOrDefault(entry => string.Equals(entry.Machine, host, StringComparison.OrdinalIgnoreCase))
            ?? entries.FirstOrDefault(entry => entry.Machine is null);
        return entry is { Login: "", Password: "" } ? null : entry;
    }

    protected internal override void Sign(AuthRequest request)
    {
        if (Find(request.Url.IdnHost) is { } entry) request.SetHeader("Authorization", BasicAuth.Header(entry.Login, entry.Password));
    }

    private IReadOnlyList<NetrcEntry> Load()
    {
        if (Locate() is not { } path) return [];
        DateTime written = File.GetLastWriteTimeUtc(path);
        Loaded? loaded = Volatile.Read(ref _loaded);
        if (loaded is null || loaded.Written != written || loaded.Path != path) Volatile.Write(ref _loaded, loaded = new(path, written, Read(path)));
        return loaded.Entries;
    }

    private string? Locate()
    {
        if (_path is not null) return _path;
        if (Environment.GetEnvironmentVariable("NETRC") is { Length: > 0 } named) return named;
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return new[] { ".netrc", "_netrc" }.Select(name => Path.Combine(home, name)).FirstOrDefault(File.Exists);
    }

    private static List<NetrcEntry> Read(string path)
    {
        try
        {
            return new NetrcParser(File.ReadAllText(path)).Parse();
        }
        catch (FormatException malformed)
        {
            throw new RequestException($"The netrc file '{path}' is malformed: {malformed.Message}.", malformed);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"The netrc file '{path}' cannot be read. Mend it, or leave Auth.Netrc out.", failure);
        }
    }

    private sealed record Loaded(string Path, DateTime Written, IReadOnlyList<NetrcEntry> Entries);
}
