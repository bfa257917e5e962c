namespace TypedRequests;

/// <summary>
/// The body of a response that the call goes on from: a redirect that is followed, a challenge that is answered. Its start is kept for those who look at the history, as it was sent
/// (decoding it might be a bomb). If it is too long, too slow or broken, the call goes on without it and over another connection.
/// </summary>
internal static class HopBody
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    internal static ValueTask ReadAsync(Exchange call, HttpContent content)
    {
        if (content.Headers.ContentLength == 0) return default;
        return call.Synchronous ? Read(call, content) : ReadLaterAsync(call, content);
    }

    private static ValueTask Read(Exchange call, HttpContent content)
    {
        using var patience = new CancellationTokenSource(s_patience, call.Time);
        // A blocking read knows no token: closing the connection under it is what ends it.
        using var late = patience.Token.UnsafeRegister(static answer => ((HttpResponseMessage)answer!).Dispose(), call.Answer);
        using var abort = call.Token.UnsafeRegister(static answer => ((HttpResponseMessage)answer!).Dispose(), call.Answer);
        try
        {
            var (stream, limit) = (content.ReadAsStream(call.Token), Open(call, content));
            while (BodyBuffer.GoesOn(call, stream.Read(call.FreeBody.Span), BodyDemand.Hop, limit))
            {
            }
        }
        catch (Exception failure) when (IsOfBody(call, failure))
        {
            call.Truncate(call.Body.Length);
        }

        return default;
    }

    private static async ValueTask ReadLaterAsync(Exchange call, HttpContent content)
    {
        var started = call.Time.GetTimestamp();
        try
        {
            var limit = Open(call, content);
            var stream = await content.ReadAsStreamAsync(call.Token).ConfigureAwait(false);
            while (BodyBuffer.GoesOn(call, await InTime(call, stream.ReadAsync(call.FreeBody, call.Token), started).ConfigureAwait(false), BodyDemand.Hop, limit))
            {
            }
        }
        catch (Exception failure) when (IsOfBody(call, failure))
        {
            // A read that goes on still has the buffer, which is therefore not lent again.
            call.Truncate(call.Body.Length);
        }
    }

    private static ValueTask<int> InTime(Exchange call, ValueTask<int> reading, long started)
    {
        if (reading.IsCompletedSuccessfully) return reading;
        var task = reading.AsTask();
        // Closing the connection ends the read; its result is not needed.
        _ = task.ContinueWith(static read => _ = read.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        var left = s_patience - call.Time.GetElapsedTime(started);
        return new(task.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, call.Time, call.Token));
    }

    private static long Open(Exchange call, HttpContent content)
    {
        var limit = Math.Min(BodyBuffer.ErrorLimit, call.MaxResponseBytes);
        call.OpenBody(BodyBuffer.FirstSize(content.Headers.ContentLength, limit));
        return limit;
    }

    /// <summary>Whether the body is at fault, and neither the caller's token nor the call's time.</summary>
    private static bool IsOfBody(Exchange call, Exception failure) =>
        !call.Token.IsCancellationRequested && failure is IOException or HttpRequestException or TimeoutException or ObjectDisposedException or OperationCanceledException or NotSupportedException;
}
