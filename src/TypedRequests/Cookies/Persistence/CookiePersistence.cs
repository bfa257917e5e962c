namespace TypedRequests;

/// <summary>Keeps a session's jar in a store: loaded before the first call, saved after each call that changed it, before its result is returned.</summary>
/// <remarks>
/// Sessions of several processes may share a store; each save brings what this jar changed and takes over what others did. One instance belongs to one session.
/// A store that cannot be read fails the call, before anything is sent. One that cannot be written does not: the answer is there, and repeating the call
/// for the cookies' sake could do harm. The session's observer is told, and the next call saves.
/// </remarks>
/// <param name="store">The store.</param>
public sealed class CookiePersistence(ICookieStore store)
{
    private readonly object _gate = new();
    private Task? _loading;
    private long _loadedAt;
    private long _savedRevision = -1;

    /// <summary>The store.</summary>
    public ICookieStore Store { get; } = store ?? throw new ArgumentNullException(nameof(store));

    /// <summary>Whether cookies without an expiry are saved too. A login is one, more often than not.</summary>
    /// <value><see langword="true"/> by default.</value>
    public bool IncludeSessionCookies { get; init; } = true;

    /// <summary>How old what was loaded may be before a call loads again, to see what other processes did.</summary>
    /// <value><see cref="Timeout.InfiniteTimeSpan"/> by default: only saves see it.</value>
    public TimeSpan ReloadAfter { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>Loads the jar if it was never loaded or that was too long ago; calls at one time share one load.</summary>
    /// <exception cref="RequestException">The store cannot be read.</exception>
    internal ValueTask LoadAsync(CookieJar jar, TimeProvider time, CancellationToken cancellationToken)
    {
        var loading = Volatile.Read(ref _loading);
        if (loading is { IsCompletedSuccessfully: true } && !IsOld(time)) return default;
        lock (_gate)
        {
            if (_loading is null || _loading.IsFaulted || (_loading.IsCompleted && IsOld(time))) _loading = LoadAsync(jar, time);
            loading = _loading;
        }

        return new(loading.WaitAsync(cancellationToken));
    }

    /// <summary>Whether the jar holds what the store was not told yet.</summary>
    internal bool IsBehind(CookieJar jar) => jar.Revision != Volatile.Read(ref _savedRevision);

    /// <summary>Saves the jar. Returns what went wrong instead of throwing it.</summary>
    internal async ValueTask<Exception?> SaveAsync(CookieJar jar, CancellationToken cancellationToken)
    {
        try
        {
            // A change made while the store is at work shows as another revision, and is saved by its own call.
            var revision = jar.Revision;
            await jar.SaveAsync(Store, IncludeSessionCookies, cancellationToken).ConfigureAwait(false);
            Volatile.Write(ref _savedRevision, revision);
            return null;
        }
#pragma warning disable CA1031 // Any exception of a store goes to the observer; the caller still gets the response.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return failure;
        }
    }

    private bool IsOld(TimeProvider time) => ReloadAfter != Timeout.InfiniteTimeSpan && time.GetElapsedTime(Volatile.Read(ref _loadedAt)) >= ReloadAfter;

    private async Task LoadAsync(CookieJar jar, TimeProvider time)
    {
        try
        {
            // Not the caller's token: others may wait for the same load.
            await jar.LoadAsync(Store, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new RequestException($"The session's cookies could not be loaded, so nothing was sent. {failure.Message}", failure);
        }

        Volatile.Write(ref _loadedAt, time.GetTimestamp());
        Interlocked.CompareExchange(ref _savedRevision, jar.Revision, -1);
    }
}
