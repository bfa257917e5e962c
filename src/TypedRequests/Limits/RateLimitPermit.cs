using System.Globalization;

namespace TypedRequests;

/// <summary>The leave to send one request, and where its answer is told. Message handlers that send a request again ask it for another.</summary>
/// <remarks>A session with <see cref="RateLimits"/> puts one into the options of a message that handlers may send again; others get one from <see cref="RateLimits.WaitAsync"/>.</remarks>
public sealed class RateLimitPermit : IDisposable
{
    private readonly RateLimits _limits;
    private readonly LimitRoute _route;
    private readonly LimitRequest _request;
    private readonly CallPriority _priority;
    private LimitPermit _permit;
    private bool _isSent;

    internal RateLimitPermit(RateLimits limits, LimitRoute route, in LimitRequest request, CallPriority priority, LimitPermit permit) =>
        (_limits, _route, _request, _priority, _permit) = (limits, route, request, priority, permit);

    /// <summary>Where a message handler finds the permit of the message that it is given; absent without <see cref="RateLimits"/>.</summary>
    public static HttpRequestOptionsKey<RateLimitPermit> Key { get; } = new("TypedRequests.Limits");

    /// <summary>The longest that <see cref="RenewAsync"/> waits.</summary>
    public TimeSpan MaxWait => _limits.MaxWait;

    /// <summary>Waits for leave to send the request again. Does nothing if the leave that there is has not been used.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="RateLimitException">It would take longer than <see cref="RateLimits.MaxWait"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async ValueTask RenewAsync(CancellationToken cancellationToken)
    {
        if (_permit.Route is not null && !_isSent) return;
        Dispose();
        _permit = await LimitGate.WaitAsync(_limits, _route, _request, _priority, _limits.LongestWait, cancellationToken).ConfigureAwait(false);
        _isSent = false;
    }

    /// <summary>The request has been answered: what the answer says is learnt.</summary>
    /// <param name="response">The answer.</param>
    public void Answered(HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (_permit.Route is null) return;
        _route.Partition.Answer(_permit, _request, response);
        _permit = default;
    }

    /// <summary>No answer will come: the request has failed, or was never sent. Does nothing after <see cref="Answered"/>.</summary>
    public void Dispose()
    {
        if (_permit.Route is null) return;
        _route.Partition.Fail(_route);
        _permit = default;
    }

    /// <summary>The leave is used now; a second request needs another.</summary>
    internal ValueTask SendAsync(CancellationToken cancellationToken)
    {
        if (_permit.Route is not null && !_isSent)
        {
            _isSent = true;
            return default;
        }

        return SendAgainAsync(cancellationToken);
    }

    private async ValueTask SendAgainAsync(CancellationToken cancellationToken)
    {
        await RenewAsync(cancellationToken).ConfigureAwait(false);
        _isSent = true;
    }

    /// <summary>How the permit shows in a debugger.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_request.Method} {_route.Partition.Origin}");
}
