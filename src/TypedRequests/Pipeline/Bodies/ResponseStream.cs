namespace TypedRequests;

/// <summary>The open, decoded body of a response: reads under the idle timeout, speaks the documented exceptions, lets go of the connection when disposed.</summary>
internal sealed class ResponseStream : ReadOnlyStream
{
    private readonly Stream _body;
    private readonly HttpResponseMessage _answer;
    private readonly PreparedRequest _request;
    private readonly FailureFactory _failures;
    private readonly TimeSpan _idleTimeout;
    private readonly TimeProvider _time;
    private readonly HttpContent? _ownContent;

    internal ResponseStream(Exchange call, Stream body)
    {
        (_body, _answer, _failures) = (body, call.Answer!, call.Failures); // opened after the answer came
        (_idleTimeout, _time) = (call.ReadIdleTimeout, call.Time);
        // It may still be on its way when the answer's headers are there.
        _ownContent = call.OwnsContent ? call.Content : null;
        _request = Hop.Capture(call.Message!, call.Url, call.SignedUrl, call.Secrets); // likewise
    }

    public override int Read(Span<byte> buffer)
    {
        Unsupported.InBrowser("A synchronous read of a response's stream", "It blocks its thread. Await ReadAsync, ReadLinesAsync or ReadChunksAsync.");
        using var idle = _idleTimeout == Timeout.InfiniteTimeSpan ? null : new CancellationTokenSource(_idleTimeout, _time);
        // A blocking read knows no token: closing the connection under it is what ends it.
        using var abort = idle?.Token.UnsafeRegister(static answer => ((HttpResponseMessage)answer!).Dispose(), _answer);
        try
        {
            return _body.Read(buffer);
        }
        catch (Exception stalled) when (idle is { IsCancellationRequested: true } && stalled is IOException or ObjectDisposedException)
        {
            throw _failures.Stalled(_request, _idleTimeout, stalled);
        }
        catch (Exception failure) when (TransportFailure.Translate(failure, _request) is { } documented)
        {
            throw documented;
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using var idle = _idleTimeout == Timeout.InfiniteTimeSpan ? null : new CancellationTokenSource(_idleTimeout, _time);
        using var both = idle is null ? null : CancellationTokenSource.CreateLinkedTokenSource(idle.Token, cancellationToken);
        try
        {
            return await _body.ReadAsync(buffer, both?.Token ?? cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException stalled) when (idle is { IsCancellationRequested: true })
        {
            throw _failures.Stalled(_request, _idleTimeout, stalled);
        }
        catch (Exception failure) when (TransportFailure.Translate(failure, _request) is { } documented)
        {
            throw documented;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _body.Dispose();
            _answer.Dispose();
            _ownContent?.Dispose();
        }

        base.Dispose(disposing);
    }
}
