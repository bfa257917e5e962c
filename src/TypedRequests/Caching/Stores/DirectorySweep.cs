namespace TypedRequests;

/// <summary>Keeps a directory of files within its bytes: from time to time the least recently used go, and what killed writers have left.</summary>
/// <param name="directory">The directory, with those beneath it.</param>
/// <param name="pattern">Which of its files are kept; the others are temporary.</param>
internal sealed class DirectorySweep(string directory, string pattern)
{
    private static readonly TimeSpan s_touchEvery = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_abandonedAfter = TimeSpan.FromHours(1);

    // The first write looks at what is there.
    private long _written = long.MaxValue / 2;

    /// <summary>A file has been read: its time says so, but not every time.</summary>
    internal void Used(string file, DateTimeOffset now)
    {
        try
        {
            if (now - File.GetLastWriteTimeUtc(file) > s_touchEvery) File.SetLastWriteTimeUtc(file, now.UtcDateTime);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // Removed just now, or not ours to touch: it is only less recently used then.
        }
    }

    /// <summary>So many bytes have been written; after a tenth of what there may be, the directory is looked at.</summary>
    internal void Wrote(long bytes, long mostBytes, DateTimeOffset now)
    {
        if (Interlocked.Add(ref _written, bytes) < mostBytes / 10) return;
        Interlocked.Exchange(ref _written, 0);
        Sweep(mostBytes, now);
    }

    private void Sweep(long mostBytes, DateTimeOffset now)
    {
        var files = new List<(FileInfo File, long Length, DateTime Used)>();
        foreach (var file in new DirectoryInfo(directory).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            try
            {
                if (System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, file.Name)) files.Add((file, file.Length, file.LastWriteTimeUtc));
                else if (now - file.LastWriteTimeUtc > s_abandonedAfter) file.Delete();
            }
            catch (IOException)
            {
                // Another process was faster.
            }
        }

        var bytes = files.Sum(static file => file.Length);
        foreach (var (file, length, _) in files.OrderBy(static file => file.Used).TakeWhile(_ => bytes > mostBytes))
        {
            bytes -= length;
            try
            {
                file.Delete();
            }
            catch (IOException)
            {
                // Likewise.
            }
        }
    }
}
