namespace TypedRequests;

public sealed partial class FakeServer
{
    /// <summary>Every call that was received, in order: each request that was sent, so that redirects, challenges and retries count.</summary>
    public IReadOnlyList<ReceivedCall> Received
    {
        get
        {
            lock (_gate) return [.. _received];
        }
    }

    /// <summary>The received calls of one method, with arguments that fit.</summary>
    /// <typeparam name="TClient">The interface.</typeparam>
    /// <param name="call">The call, with values or <see cref="Argument"/> matchers.</param>
    /// <exception cref="FakeServerException">No recorder is emitted for the interface.</exception>
    public ReceivedCalls Calls<TClient>(Func<TClient, object?> call)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(call);
        return Calls<TClient>(client => { _ = call(client); });
    }

    /// <inheritdoc cref="Calls{TClient}(Func{TClient, object?})"/>
    public ReceivedCalls Calls<TClient>(Action<TClient> call)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(call);
        var pattern = CallRecording.Of(call);
        var all = Received;
        List<ReceivedCall> fitting = [.. all.Where(received => pattern.Misfits(received) is [])];
        fitting.ForEach(pattern.Take);
        return new ReceivedCalls(fitting, all, pattern.ToString(), pattern.Misfits);
    }

    /// <summary>The received calls of a verb and route.</summary>
    /// <param name="method">The verb; <c>*</c> for any.</param>
    /// <param name="route">The route, as of <see cref="On(string, string)"/>.</param>
    /// <exception cref="FormatException">The route is no template.</exception>
    public ReceivedCalls Calls(string method, string route)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        var expectation = new RouteExpectation(method == "*" ? null : HttpMethod.Parse(method.ToUpperInvariant()), RoutePattern.Parse(route));
        var all = Received;
        return new ReceivedCalls([.. all.Where(received => expectation.Misfits(received) is [])], all, expectation.ToString(), expectation.Misfits);
    }

    /// <summary>Every expectation has been met as often as it wants, and nothing else has come.</summary>
    /// <exception cref="FakeServerException">It is not so; the message says what is missing and what came.</exception>
    public void VerifyAll()
    {
        lock (_gate)
        {
            if (_expectations.Exists(static expectation => !expectation.IsMet) || _received.Exists(static call => !call.WasExpected)) throw new FakeServerException(Report.Differences(_expectations, _received));
        }
    }

    /// <summary>Nothing has come that was not expected, whatever a fallback has replied.</summary>
    /// <exception cref="FakeServerException">Something has.</exception>
    public void VerifyNoUnexpected()
    {
        lock (_gate)
        {
            if (_received.Find(static call => !call.WasExpected) is { } unexpected) throw new FakeServerException(Report.Unexpected(unexpected, _expectations));
        }
    }

    /// <summary>Calls came in this order: some call of each, each after one of those before it. Others may have come between them.</summary>
    /// <param name="calls">The calls, as <see cref="Calls(string, string)"/> gives them.</param>
    /// <exception cref="FakeServerException">They did not.</exception>
    public void VerifyOrder(params ReceivedCalls[] calls)
    {
        ArgumentNullException.ThrowIfNull(calls);
        var last = 0;
        foreach (var next in calls)
        {
            if (next.FirstOrDefault(call => call.Number > last) is not { } found) throw new FakeServerException(Report.OutOfOrder(next.Description, last, Received));
            last = found.Number;
        }
    }
}
