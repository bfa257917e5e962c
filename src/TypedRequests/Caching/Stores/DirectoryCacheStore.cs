using System.Runtime.Versioning;

namespace TypedRequests;

/// <summary>Responses in a directory that several processes may share: one file for each variant, replaced whole.</summary>
/// <remarks>
/// A process that is killed at any byte leaves the old file, the new one, or a temporary file that is swept up later. There is no index and no lock. A file that is torn or of another
/// version counts as none. On Unix files and directories are for their owner only. Keep it on a local disk.
/// </remarks>
[UnsupportedOSPlatform(Unsupported.Browser)]
public sealed class DirectoryCacheStore : ICacheStore
{
    private const string Extension = ".response";
    private const int MostVariants = 64;

    private readonly DirectorySweep _sweep;

    /// <summary>Creates a store in a directory, which is made when it is needed.</summary>
    /// <param name="path">The directory. It should hold nothing else.</param>
    /// <exception cref="PlatformNotSupportedException">The program runs in a browser.</exception>
    public DirectoryCacheStore(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Unsupported.InBrowser("DirectoryCacheStore", "There are no files that last. The browser keeps a cache itself.");
        DirectoryPath = Path.GetFullPath(path);
        _sweep = new(DirectoryPath, "*" + Extension);
    }

    /// <summary>The full path of the directory.</summary>
    public string DirectoryPath { get; }

    /// <summary>How many bytes the files may take. The least recently used go when there are more; several processes together may exceed it by a tenth each.</summary>
    /// <value>256 MiB by default.</value>
    public long MaxBytes { get; init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value)); } = 256 * 1024 * 1024;

    /// <summary>The clock by which files are called old.</summary>
    /// <value>The system's clock.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<StoredResponse>> ReadAsync(CacheKey key, CancellationToken cancellationToken = default)
    {
        string[] files;
        try
        {
            files = Directory.GetFiles(FolderOf(key), "*" + Extension);
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }

        var responses = new List<StoredResponse>(files.Length);
        foreach (var file in files)
            if (await ReadFileAsync(file, cancellationToken).ConfigureAwait(false) is { } response) responses.Add(response);
        return responses;
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(CacheKey key, StoredResponse response, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(response);
        cancellationToken.ThrowIfCancellationRequested();
        var bytes = StoredResponse.Write([response]);
        if (bytes.Length > MaxBytes) return RemoveAsync(key, cancellationToken);
        var folder = FolderOf(key);
        var file = Path.Combine(folder, response.Variant + Extension);
        try
        {
            Write(folder, file, bytes);
        }
        catch (DirectoryNotFoundException)
        {
            // Another process has removed the key just now.
            Write(folder, file, bytes);
        }

        _sweep.Wrote(bytes.Length, MaxBytes, TimeProvider.GetUtcNow());
        return default;
    }

    /// <inheritdoc/>
    public ValueTask RemoveAsync(CacheKey key, CancellationToken cancellationToken = default)
    {
        try
        {
            // Files by name: a whole directory may get a new file while it is removed.
            foreach (var file in Directory.GetFiles(FolderOf(key), "*" + Extension)) File.Delete(file);
        }
        catch (DirectoryNotFoundException)
        {
            // There is nothing.
        }

        return default;
    }

    private string FolderOf(CacheKey key)
    {
        var digest = key.Digest();
        return Path.Combine(DirectoryPath, digest[..2], digest);
    }

    private static void Write(string folder, string file, byte[] bytes)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        // A power cut may tear it, and then it counts as none: it need not wait for the disk.
        AtomicFile.Replace(file, bytes, flushToDisk: false);
        var others = Directory.GetFiles(folder, "*" + Extension);
        if (others.Length <= MostVariants) return;
        foreach (var old in others.OrderByDescending(File.GetLastWriteTimeUtc).Skip(MostVariants)) File.Delete(old);
    }

    private async ValueTask<StoredResponse?> ReadFileAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            var responses = StoredResponse.Read(await File.ReadAllBytesAsync(file, cancellationToken).ConfigureAwait(false));
            _sweep.Used(file, TimeProvider.GetUtcNow());
            return responses is [var response] ? response : null;
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException or InvalidDataException)
        {
            // Removed just now, torn by a power cut, or of another version of the library.
            return null;
        }
    }
}
