using System.Net;

namespace TypedRequests;

/// <summary>
/// A network in memory for tests: a real session above it, with its cookies, redirects, credentials, retries and JSON, and replies that the test has said below it. Each server is
/// independent of every other; nothing is listened on and nothing is waited for.
/// </summary>
/// <example><code>
/// using var server = new FakeServer();
/// server.On&lt;IGitHubIssues&gt;(github =&gt; github.GetIssue("psf", "requests", 482)).Returns(new Issue(482, "Feature any http verb in docs"));
/// var issue = await server.Session().For&lt;IGitHubIssues&gt;().GetIssue("psf", "requests", 482);
/// </code></example>
public sealed partial class FakeServer : IDisposable
{
    private readonly object _gate = new();
    private readonly List<Expectation> _expectations = [];
    private readonly List<ReceivedCall> _received = [];
    private readonly List<Session> _sessions = [];
    private Expectation? _fallback;
    private Flakiness? _flakiness;
    private HttpStatusCode _flakyStatus;

    /// <summary>Creates a server with a <see cref="FakeClock"/> of its own.</summary>
    public FakeServer()
        : this(new FakeClock())
    {
    }

    /// <summary>Creates a server.</summary>
    /// <param name="timeProvider">Whose time latency and delays take, and the sessions' timeouts: a <see cref="FakeClock"/> goes on by itself, any other one is waited for.</param>
    public FakeServer(TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        TimeProvider = timeProvider;
    }

    /// <summary>Whose time latency and delays take.</summary>
    public TimeProvider TimeProvider { get; }

    /// <summary>Whether <see cref="Dispose"/> verifies as <see cref="VerifyAll"/> does. A test that has failed already then fails with this instead.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool VerifiesOnDispose { get; init; }

    /// <summary>How long every reply takes, besides its own latency.</summary>
    /// <value>Zero by default.</value>
    public TimeSpan Latency { get; set; }

    /// <summary>A session over this server and its clock. It is disposed with the server.</summary>
    /// <param name="baseAddress">What relative URLs are joined to. <see langword="null"/> leaves typed clients the address of their <c>[TypedClient]</c>.</param>
    public Session Session(string? baseAddress = null)
    {
        var session = new Session(CreateHandler()) { TimeProvider = TimeProvider, BaseAddress = baseAddress is null ? null : new Uri(baseAddress) };
        lock (_gate) _sessions.Add(session);
        return session;
    }

    /// <summary>A message handler that ends in this server: for a session with settings of its own, an <see cref="HttpClient"/>, or <c>ConfigurePrimaryHttpMessageHandler</c>.</summary>
    public HttpMessageHandler CreateHandler() => new FakeHandler(this);

    /// <summary>Fails a share of all calls with a status, the same ones in every run.</summary>
    /// <param name="share">How many fail, from 0 to 1.</param>
    /// <param name="seed">What decides which.</param>
    /// <param name="status">The status.</param>
    public void MakeFlaky(double share, int seed, HttpStatusCode status = HttpStatusCode.ServiceUnavailable) => (_flakiness, _flakyStatus) = (new Flakiness(share, seed), status);

    /// <summary>Ends the sessions, and verifies if <see cref="VerifiesOnDispose"/> says so.</summary>
    /// <exception cref="FakeServerException">Something was expected and has not come, or has come and was not expected.</exception>
    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var session in _sessions) session.Dispose();
            _sessions.Clear();
        }

        if (VerifiesOnDispose) VerifyAll();
    }

    internal async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage message, bool isSynchronous, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var call = await ReceivedCall.ReadAsync(message, isSynchronous, cancellationToken).ConfigureAwait(false);
        var reply = Choose(call);
        await Waiting.ForAsync(Latency, TimeProvider, cancellationToken).ConfigureAwait(false);
        return await reply.SendAsync(call, message, TimeProvider, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What the call is answered with: by the expectation that was said last, of those that it fits.</summary>
    /// <exception cref="FakeServerException">There is none, and no fallback.</exception>
    private Reply Choose(ReceivedCall call)
    {
        lock (_gate)
        {
            _received.Add(call);
            call.Number = _received.Count;
            var chosen = _expectations.FindLast(expectation => expectation.Misfits(call) is []);
            var byDocument = ByDocument(call, chosen is not null || (_fallback is not null && _contract?.Find(call) is null));
            call.WasExpected = chosen is not null || byDocument is not null;
            if (byDocument is not null) return _flakiness?.Strikes() == true ? new Reply(_ => new ReplyBody(_flakyStatus)) : byDocument;
            chosen ??= _fallback ?? throw new FakeServerException(Report.Unexpected(call, _expectations));
            if (_flakiness?.Strikes() == true) return new Reply(_ => new ReplyBody(_flakyStatus));
            return chosen.Flakiness?.Strikes() == true ? new Reply(static _ => new ReplyBody(HttpStatusCode.ServiceUnavailable)) : chosen.Answer(call);
        }
    }
}
