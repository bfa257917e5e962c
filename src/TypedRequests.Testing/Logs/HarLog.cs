namespace TypedRequests;

/// <summary>The latest exchanges of a live session, kept in memory up to a limit, to be saved as HAR 1.2 for a support ticket. Secrets are replaced by tokens when it is saved.</summary>
/// <remarks>
/// It is the session's <see cref="Session.Observer"/> as long as it is not disposed, and passes on to the one before. A session without it does no work for it. It sees hops as the session does:
/// redirects and challenges each by itself, attempts of a message handler only by their last. Bodies that are streamed are not kept.
/// </remarks>
/// <example><code>
/// using var log = session.StartHar();
/// await client.Synchronize();
/// await log.SaveAsync("ticket.har");
/// </code></example>
public sealed class HarLog : IDisposable
{
    private readonly object _lock = new();
    private readonly Session _session;
    private readonly int _maxEntries;
    private readonly long _maxBytes;
    private readonly CallObserver? _before;
    private readonly HarObserver _observer;
    private readonly CallObserver _placed;
    private readonly CassetteSecrets _secrets;
    private readonly Queue<HarExchange> _exchanges = new();
    private long _bytes;
    private long _left;

    internal HarLog(Session session, HarLogOptions options)
    {
        (_session, _maxEntries, _maxBytes, _before) = (session, options.MaxEntries, options.MaxBytes, session.Observer);
        _secrets = new([], [.. options.SecretFields], [.. options.Secrets.Where(static value => !string.IsNullOrEmpty(value))]);
        _observer = new(this, session.TimeProvider, options.MaxBodyBytes);
        session.Observer = _placed = CallObserver.Combine(_before, _observer);
    }

    /// <summary>How many exchanges are kept now.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _exchanges.Count;
            }
        }
    }

    /// <summary>Writes a file with what is kept. The log goes on.</summary>
    /// <param name="path">The file; its folder is made, and an older file is replaced whole.</param>
    /// <param name="cancellationToken">Ends the writing; the older file stays then.</param>
    public async Task SaveAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        // Searching for secrets takes a while: not on the caller's thread.
        await Task.Run(() => HarFile.Replace(path, ToBytes()), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a file with what is kept. The log goes on.</summary>
    /// <param name="path">The file; its folder is made, and an older file is replaced whole.</param>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        HarFile.Replace(path, ToBytes());
    }

    /// <summary>The file's content: HAR 1.2 in UTF-8, without secrets.</summary>
    public byte[] ToBytes()
    {
        List<HarExchange> exchanges;
        long left;
        lock (_lock)
        {
            (exchanges, left) = ([.. _exchanges], _left);
        }

        return HarWriter.Write(new Redactor(_secrets).Redact(exchanges), left == 0 ? null : FormattableString.Invariant($"{left} older exchanges were left out: the log keeps a limited number."));
    }

    /// <summary>Stops the log and forgets what it has kept. The session's observer is again the one that it was, unless another one was set meanwhile.</summary>
    public void Dispose()
    {
        _observer.Stop();
        if (ReferenceEquals(_session.Observer, _placed)) _session.Observer = _before;
        lock (_lock)
        {
            _exchanges.Clear();
            _bytes = 0;
        }
    }

    internal void Add(HarExchange exchange)
    {
        lock (_lock)
        {
            _exchanges.Enqueue(exchange);
            _bytes += Size(exchange);
            while (_exchanges.Count > _maxEntries || (_bytes > _maxBytes && _exchanges.Count > 0))
            {
                _bytes -= Size(_exchanges.Dequeue());
                _left++;
            }
        }
    }

    private static long Size(HarExchange exchange) => (exchange.RequestBody?.Bytes.Length ?? 0) + (exchange.ResponseBody?.Bytes.Length ?? 0);
}
