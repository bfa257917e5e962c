using System.Globalization;

namespace TypedRequests;

/// <summary>
/// Real exchanges, recorded once and replayed by tests: a HAR 1.2 file that browsers, Playwright, Charles and k6 read. It records below a session, so that redirects, cookies, challenges and
/// retries are under test when it is replayed. Secrets are replaced by tokens before anything is written.
/// </summary>
/// <example><code>
/// using var cassette = Cassette.Open("github.har");
/// var api = cassette.Session().For&lt;IGitHubIssues&gt;();
/// </code></example>
public sealed class Cassette : IDisposable
{
    private readonly object _lock = new();
    private readonly CassetteOptions _options;
    private readonly Redactor _redactor;
    private readonly RequestMatcher _matcher;
    private readonly ReplayTape? _tape;
    private readonly List<ExchangeRecording> _recordings = [];
    private readonly HttpMessageInvoker _network;
    private bool _hasFailed;
    private bool _disposed;

    private Cassette(string path, CassetteOptions options, List<HarExchange>? recorded)
    {
        (Path, _options, _redactor) = (path, options, new(options.Known()));
        _matcher = new(options, _redactor.Places);
        _network = new(options.Network ?? ConnectionPool.Shared.Handler, disposeHandler: false);
        if (recorded is null) return;
        // Of another maker's file the secrets are as they were sent: what is compared and shown holds tokens all the same.
        var requests = _redactor.Redact([.. recorded.Select(static exchange => exchange with { ResponseHeaders = [], ResponseBody = null })]);
        _tape = new(System.IO.Path.GetFileName(path), options.Order, [.. recorded.Zip(requests, (exchange, redacted) => new ReplayEntry(exchange, _matcher.Describe(redacted)))]);
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Whether calls go to the network and are recorded; otherwise they are answered from the file.</summary>
    public bool IsRecording => _tape is null;

    internal TimeProvider Time => _options.TimeProvider;

    /// <summary>Opens a cassette.</summary>
    /// <param name="path">The HAR file. Its folder is made when it is recorded.</param>
    /// <param name="mode">Whether to record or to replay.</param>
    /// <param name="options">What is compared and what is secret; <see langword="null"/> for the defaults.</param>
    /// <exception cref="CassetteException">The file is to be replayed, and is missing, expired or no HAR.</exception>
    public static Cassette Open(string path, CassetteMode mode = CassetteMode.ReplayOrRecord, CassetteOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new();
        if (mode == CassetteMode.Refresh) return new(path, options, null);
        if (!File.Exists(path))
        {
            if (mode == CassetteMode.ReplayOrRecord) return new(path, options, null);
            throw new CassetteException($"There is no cassette {path}. Record it with CassetteMode.ReplayOrRecord or CassetteMode.Refresh.");
        }

        var recorded = HarReader.Read(File.ReadAllBytes(path), path);
        if (!HasExpired(recorded, options, out var age)) return new(path, options, recorded);
        if (mode == CassetteMode.ReplayOrRecord) return new(path, options, null);
        throw new CassetteException(string.Create(CultureInfo.InvariantCulture, $"The cassette {path} is {age.TotalDays:0.#} days old, more than ExpiresAfter allows. Record it anew with CassetteMode.Refresh."));
    }

    /// <summary>A new session over the cassette. Dispose it or not: it holds no connection.</summary>
    public Session Session() => new(CreateHandler()) { Observer = new CassetteObserver() };

    /// <summary>
    /// A message handler to put where the network was, in your own chain or under dependency injection. With it alone the cassette does not learn which headers an <see cref="Auth"/> sets:
    /// name them in <see cref="CassetteOptions.SecretHeaders"/>, unless they are <c>Authorization</c> or have a telling name.
    /// </summary>
    /// <returns>A handler of its own; the cassette may be used by many.</returns>
    public HttpMessageHandler CreateHandler() => new CassetteHandler(this, _network);

    /// <summary>Writes what has been recorded. <see cref="Dispose"/> does so as well. Nothing is written while nothing has been recorded.</summary>
    public void Save()
    {
        List<HarExchange> exchanges;
        lock (_lock)
        {
            exchanges = [.. _recordings.Select(static recording => recording.ToExchange()).OfType<HarExchange>()];
        }

        if (exchanges.Count > 0) HarFile.Replace(Path, HarWriter.Write(new Redactor(_options.Known()).Redact(exchanges)));
    }

    /// <summary>Requires that every entry has been used.</summary>
    /// <exception cref="CassetteException">Some have not; the message lists them.</exception>
    public void Verify()
    {
        lock (_lock)
        {
            _tape?.Verify();
        }
    }

    /// <summary>Saves a recording; of a replay, requires that every entry has been used.</summary>
    /// <remarks>After a call that the cassette had no answer to, nothing more is said of unused entries.</remarks>
    /// <exception cref="CassetteException">Entries are left over, and <see cref="CassetteOptions.AllowUnused"/> is not set.</exception>
    public void Dispose()
    {
        if (_disposed) return;
        _disposed = true;
        _network.Dispose();
        if (IsRecording) Save();
        else if (!_options.AllowUnused && !_hasFailed) Verify();
    }

    /// <summary>A request is about to be sent: its place among the others is its own from now on.</summary>
    internal ExchangeRecording Record(HttpRequestMessage request)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        var recording = new ExchangeRecording(request, Time);
        lock (_lock)
        {
            _recordings.Add(recording);
        }

        return recording;
    }

    /// <summary>The recorded answer to a request.</summary>
    internal HarExchange Find(HarExchange asked)
    {
        lock (_lock)
        {
            try
            {
                return (_tape ?? throw new InvalidOperationException("The cassette records.")).Take(_matcher.Describe(_redactor.Redact(asked)));
            }
            catch (CassetteException)
            {
                _hasFailed = true;
                throw;
            }
        }
    }

    private static bool HasExpired(List<HarExchange> recorded, CassetteOptions options, out TimeSpan age)
    {
        var first = recorded.Count == 0 ? DateTimeOffset.MaxValue : recorded.Min(static exchange => exchange.Started);
        age = options.TimeProvider.GetUtcNow() - first;
        return age > options.ExpiresAfter;
    }
}
