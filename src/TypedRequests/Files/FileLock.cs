namespace TypedRequests;

/// <summary>A lock between processes: an empty file held open without sharing. The system frees it when its holder dies, so it is never stale.</summary>
internal sealed class FileLock : IDisposable
{
    private static readonly TimeSpan RetryEvery = TimeSpan.FromMilliseconds(5);

    private readonly FileStream file;

    private FileLock(FileStream file) => this.file = file;

    public static async ValueTask<FileLock> AcquireAsync(string path, TimeSpan timeout, TimeProvider time, CancellationToken cancellationToken)
    {
        for (var start = time.GetTimestamp(); ;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryAcquire(path, isLastTry: time.GetElapsedTime(start) >= timeout) is { } acquired)
                return acquired;
            await Task.Delay(RetryEvery, time, cancellationToken).ConfigureAwait(false);
        }
    }

    public static FileLock Acquire(string path, TimeSpan timeout, TimeProvider time)
    {
        for (var start = time.GetTimestamp(); ;)
        {
            if (TryAcquire(path, isLastTry: time.GetElapsedTime(start) >= timeout) is { } acquired)
                return acquired;
            Thread.Sleep(RetryEvery);
        }
    }

    // The file stays when the lock is given up: removing it would let two processes lock two files of one name.
    public void Dispose() => file.Dispose();

    private static FileLock? TryAcquire(string path, bool isLastTry)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            return new FileLock(new FileStream(path, options));
        }
        catch (IOException error) when (IsHeldElsewhere(error))
        {
            return isLastTry
                ? throw new IOException($"{path} is locked by another process; nothing was saved. Raise the store's LockTimeout if saves take long.", error)
                : null;
        }
    }

    // ERROR_SHARING_VIOLATION on Windows; EWOULDBLOCK on Linux and on macOS. A full disk is an error at once.
    private static bool IsHeldElsewhere(IOException error) => error.HResult is unchecked((int)0x80070020) or 11 or 35;
}
