using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace TypedRequests;

/// <summary>Cookies in one JSON file that several processes may share.</summary>
/// <remarks>
/// A save replaces the whole file: a process that is killed at any byte leaves the old cookies or the new ones, never a mix. Processes take turns by a
/// lock file beside it (<c>cookies.json.lock</c>), and each merges into what the others saved. On Unix both files are readable to their owner only (0600).
/// A file that is torn, foreign or newer is a clear error, and stays as it is. Keep the file on a local disk: network file systems may not lock.
/// </remarks>
[UnsupportedOSPlatform(Unsupported.Browser)]
public sealed class FileCookieStore : ICookieStore
{
    /// <summary>Creates a store over a file, which need not exist yet; its directory must.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="PlatformNotSupportedException">The program runs in a browser.</exception>
    public FileCookieStore(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Unsupported.InBrowser("FileCookieStore", "There are no files that last. The browser keeps its cookies itself.");
        FilePath = Path.GetFullPath(path);
    }

    /// <summary>The full path of the file.</summary>
    public string FilePath { get; }

    /// <summary>How long a save waits for another process.</summary>
    /// <value>10 seconds.</value>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The clock by which <see cref="LockTimeout"/> is measured.</summary>
    /// <value>The system's clock.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    private string LockPath => AtomicFile.Resolve(FilePath) + ".lock";

    /// <summary>Reads all cookies; none if there is no file.</summary>
    /// <exception cref="InvalidDataException">The file is torn, foreign or newer.</exception>
    public CookieStoreSnapshot Load()
    {
        try
        {
            return Parse(File.ReadAllBytes(FilePath));
        }
        catch (FileNotFoundException)
        {
            return CookieStoreSnapshot.Empty;
        }
    }

    /// <summary>Merges the changes of one jar into the file.</summary>
    /// <param name="changes">What the jar changed.</param>
    /// <returns>What the file holds afterwards.</returns>
    /// <exception cref="InvalidDataException">The file is torn, foreign or newer; it stays as it is.</exception>
    /// <exception cref="IOException">The file cannot be written, or was locked for longer than <see cref="LockTimeout"/>.</exception>
    public CookieStoreSnapshot Save(CookieStoreChanges changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        using var held = FileLock.Acquire(LockPath, LockTimeout, TimeProvider);
        return Merge(changes);
    }

    /// <inheritdoc/>
    public async ValueTask<CookieStoreSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            return Parse(await File.ReadAllBytesAsync(FilePath, cancellationToken).ConfigureAwait(false));
        }
        catch (FileNotFoundException)
        {
            return CookieStoreSnapshot.Empty;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The file cannot be written, or was locked for longer than <see cref="LockTimeout"/>.</exception>
    public async ValueTask<CookieStoreSnapshot> SaveAsync(CookieStoreChanges changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        using var held = await FileLock.AcquireAsync(LockPath, LockTimeout, TimeProvider, cancellationToken).ConfigureAwait(false);
        return Merge(changes);
    }

    // The file is small and the lock is held: reading, merging and renaming run through at once.
    private CookieStoreSnapshot Merge(CookieStoreChanges changes)
    {
        var current = Load();
        var bytes = CookieDocument.Write(changes.MergeInto(current.Cookies));
        if (VersionOf(bytes) != current.Version)
            AtomicFile.ReplaceLocked(FilePath, bytes);
        return Parse(bytes);
    }

    private CookieStoreSnapshot Parse(byte[] bytes) => new(AtomicFile.Parse(FilePath, bytes, CookieDocument.Read), VersionOf(bytes));

    private static string VersionOf(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));
}
