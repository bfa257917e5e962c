using System.Runtime.Versioning;

namespace TypedRequests;

/// <summary>Tokens in one JSON file that several processes may share.</summary>
/// <remarks>
/// Processes take turns by a lock file beside it (<c>tokens.json.lock</c>), also while one of them renews a token. A save replaces the file whole. On Unix both files are readable
/// to their owner only (0600); on Windows the permissions of the directory count. The tokens are not encrypted. Keep the file on a local disk: network file systems may not lock.
/// </remarks>
[UnsupportedOSPlatform(Unsupported.Browser)]
public sealed class FileTokenStore : ITokenStore
{
    /// <summary>Creates a store over a file, which need not exist yet; its directory must.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="PlatformNotSupportedException">The program runs in a browser.</exception>
    public FileTokenStore(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Unsupported.InBrowser("FileTokenStore", "There are no files that last. Use MemoryTokenStore, or an ITokenStore of your own.");
        FilePath = Path.GetFullPath(path);
    }

    /// <summary>The full path of the file.</summary>
    public string FilePath { get; }

    /// <summary>How long to wait for another process, which may be renewing a token.</summary>
    /// <value>60 seconds.</value>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <inheritdoc/>
    /// <exception cref="IOException">The file cannot be read or written, or was locked for longer than <see cref="LockTimeout"/>.</exception>
    public async ValueTask<OAuth2Token?> UpdateAsync(string key, Func<OAuth2Token?, CancellationToken, ValueTask<OAuth2Token?>> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(change);
        using var held = await FileLock.AcquireAsync(AtomicFile.Resolve(FilePath) + ".lock", LockTimeout, TimeProvider.System, cancellationToken).ConfigureAwait(false);
        SortedDictionary<string, OAuth2Token> tokens = TokenDocument.Read(FilePath);
        OAuth2Token? before = tokens.GetValueOrDefault(key);
        OAuth2Token? after = await change(before, cancellationToken).ConfigureAwait(false);
        if (ReferenceEquals(before, after)) return after;
        if (after is null) tokens.Remove(key);
        else tokens[key] = after;
        AtomicFile.ReplaceLocked(FilePath, TokenDocument.Write(tokens));
        return after;
    }
}
