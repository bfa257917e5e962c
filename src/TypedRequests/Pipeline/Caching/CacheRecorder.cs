namespace TypedRequests;

/// <summary>Keeps a body as it is read by the call, and stores the response when it has come to its end.</summary>
internal sealed class CacheRecorder(SessionCache cache, CacheKey key, StoredResponse head, long? length, Flight? flight, long started)
{
    private readonly MemoryStream _body = new((int)Math.Min(length ?? 4096, 1024 * 1024));
    private int _state;

    private bool IsOpen => Volatile.Read(ref _state) == 0;

    internal void Add(ReadOnlySpan<byte> bytes)
    {
        if (!IsOpen) return;
        if (_body.Length + bytes.Length <= cache.Cache.MaxEntryBytes) _body.Write(bytes);
        else End(FlightEnd.NotShared);
    }

    /// <summary>The body has ended.</summary>
    internal async ValueTask CompleteAsync()
    {
        // Shorter than announced: the transport would have failed, a foreign handler may not.
        if (length is { } announced && announced != _body.Length) End(FlightEnd.NotShared);
        if (Interlocked.CompareExchange(ref _state, 1, 0) != 0) return;
        var stored = await cache.WriteAsync(key, head.With(_body.ToArray()), started).ConfigureAwait(false);
        flight?.End(stored ? FlightEnd.Stored : FlightEnd.NotShared);
    }

    /// <summary>The body is not read further: what there is of it is dropped. Without effect after its end.</summary>
    internal void Abandon() => End(FlightEnd.Abandoned);

    /// <summary>The body is read at its caller's pace: no call waits for it.</summary>
    internal void ReleaseOthers() => flight?.End(FlightEnd.NotShared);

    private void End(FlightEnd end)
    {
        if (Interlocked.CompareExchange(ref _state, 1, 0) == 0) flight?.End(end);
    }
}
