namespace TypedRequests;

/// <summary>Files that are replaced whole: a crash at any moment leaves the old content or the new.</summary>
internal static class AtomicFile
{
    public delegate T Parser<out T>(ReadOnlySpan<byte> bytes);

    /// <summary>Writes beside the file, flushes to the disk unless a power cut does not matter, and renames over it.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> content, bool flushToDisk = true) => Replace(Resolve(path), $"{Resolve(path)}.{Guid.NewGuid():N}.new", content, flushToDisk);

    /// <summary>The same under a lock: the file beside it has one name, so that what a killed writer left goes away.</summary>
    public static void ReplaceLocked(string path, ReadOnlySpan<byte> content)
    {
        var temporary = Resolve(path) + ".new";
        File.Delete(temporary);
        Replace(Resolve(path), temporary, content, flushToDisk: true);
    }

    /// <summary>Parses a file's content; an error names the file.</summary>
    public static T Parse<T>(string path, ReadOnlySpan<byte> bytes, Parser<T> parse)
    {
        try
        {
            return parse(bytes);
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"{path}: {error.Message} The file is left as it is: mend it, restore it, or remove it to begin with an empty jar.", error);
        }
    }

    public static byte[] ReadAll(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The file itself where the path is a link: a rename must not put a file in the place of the link.</summary>
    public static string Resolve(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName;
    }

    private static void Replace(string path, string temporary, ReadOnlySpan<byte> content, bool flushToDisk)
    {
        try
        {
            using (var file = new FileStream(temporary, NewPrivateFile()))
            {
                file.Write(content);
                file.Flush(flushToDisk);
            }
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    // A new file, so that neither a link nor the permissions of an older file can stand in its place.
    private static FileStreamOptions NewPrivateFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
