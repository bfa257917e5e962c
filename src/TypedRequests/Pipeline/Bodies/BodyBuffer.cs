using System.Buffers;
using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>Reads a response body into pooled memory: whole up to a limit, or only its start.</summary>
internal static class BodyBuffer
{
    internal const int ErrorLimit = 64 * 1024;
    private const int FirstBuffer = 4096;
    private const int LargestFirstBuffer = 1024 * 1024;
    private const int LeastGrowth = 256;

    /// <summary>Takes the body of the answer. A body that has arrived already, as small ones have, is taken without an asynchronous method.</summary>
    internal static ValueTask ReadAsync(Exchange call, BodyDemand demand)
    {
        var content = call.Answer!.Content; // answered
        call.Fields = BodyFields.Of(content.Headers);
        if (demand == BodyDemand.Hop) return HopBody.ReadAsync(call, content);
        // A foreign content may be able to be read asynchronously only.
        return call.Transport.IsOwn || content is ByteArrayContent
            ? TakeAsync(call, demand, content.ReadAsStream(call.Token))
            : TakeForeignAsync(call, demand, content);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private static async ValueTask TakeForeignAsync(Exchange call, BodyDemand demand, HttpContent content) =>
        await TakeAsync(call, demand, await content.ReadAsStreamAsync(call.Token).ConfigureAwait(false)).ConfigureAwait(false);

    private static ValueTask TakeAsync(Exchange call, BodyDemand demand, Stream raw)
    {
        var headers = call.Answer!.Content.Headers; // answered
        if (call.Fields.HasOddLength) raw = Measured(call, raw);
        if (call.Progress is { } progress) raw = new ProgressStream(raw, progress, headers.ContentLength);
        var stream = call.Fields.IsCoded ? ContentDecoder.Decode(raw, headers, mayBeDecoded: !call.Transport.IsOwn) : raw;
        if (demand == BodyDemand.None)
        {
            (call.Answer.Content as RecordedContent)?.ReleaseOthers();
            call.SetStream(new ResponseStream(call, stream));
            return default;
        }

        // Asking the headers for a length has them read it from text each time.
        var length = call.Fields.Length ?? headers.ContentLength;
        if (demand == BodyDemand.Whole && length > call.MaxResponseBytes && Announced(call.Answer, call.Method, call.MaxResponseBytes) is { } announced) throw call.Failures.TooLarge(call.Sent(), call.MaxResponseBytes, announced);
        var limit = demand == BodyDemand.Whole ? call.MaxResponseBytes : Math.Min(ErrorLimit, call.MaxResponseBytes);
        call.OpenBody(FirstSize(length, limit));
        if (!call.Synchronous) return FillAsync(call, demand, stream, limit);
        Fill(call, demand, stream, limit);
        return default;
    }

    /// <summary>The meaning of a length that the transport has not understood. A body in chunks has no other length, and where there is no body its length does not matter.</summary>
    private static Stream Measured(Exchange call, Stream raw)
    {
        var answer = call.Answer!; // answered
        if (answer.Headers.TransferEncodingChunked is true || HasNoBody(answer, call.Method)) return raw;
        var lines = answer.Content.Headers.NonValidated["Content-Length"];
        var length = DeclaredLength.Read(lines);
        return answer.Content.Headers.ContentLength == length ? raw : new CutBody(raw, length);
    }

    /// <summary>
    /// The length of a body that is too large by its own head; null when it is not, or need not be. Codings make a body smaller, and one that cannot be made
    /// smaller a little larger: by less than this, whichever it is.
    /// </summary>
    internal static long? Announced(HttpResponseMessage answer, HttpMethod method, long limit)
    {
        if (answer.Content.Headers.ContentLength is not { } length || length <= limit || HasNoBody(answer, method) || answer.Headers.TransferEncodingChunked is true) return null;
        var isCoded = answer.Content.Headers.NonValidated.Contains("Content-Encoding");
        return isCoded && length - (length / LeastGrowth) - 1024 <= limit ? null : length;
    }

    private static bool HasNoBody(HttpResponseMessage answer, HttpMethod method) =>
        method == HttpMethod.Head || answer.StatusCode is System.Net.HttpStatusCode.NoContent or System.Net.HttpStatusCode.NotModified;

    private static void Fill(Exchange call, BodyDemand demand, Stream stream, long limit)
    {
        // A blocking read knows no token: closing the connection under it is what ends it.
        using var abort = call.Token.UnsafeRegister(static answer => ((HttpResponseMessage)answer!).Dispose(), call.Answer);
        while (GoesOn(call, stream.Read(call.FreeBody.Span), demand, limit))
        {
        }
    }

    private static ValueTask FillAsync(Exchange call, BodyDemand demand, Stream stream, long limit)
    {
        while (true)
        {
            var reading = stream.ReadAsync(call.FreeBody, call.Token);
            if (!reading.IsCompletedSuccessfully) return FillLaterAsync(call, demand, stream, limit, reading);
            if (!GoesOn(call, reading.Result, demand, limit)) return default;
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private static async ValueTask FillLaterAsync(Exchange call, BodyDemand demand, Stream stream, long limit, ValueTask<int> reading)
    {
        while (GoesOn(call, await reading.ConfigureAwait(false), demand, limit)) reading = stream.ReadAsync(call.FreeBody, call.Token);
    }

    /// <summary>Counts what has been read; <see langword="false"/> at the end, and where enough is read of what is only started.</summary>
    internal static bool GoesOn(Exchange call, int read, BodyDemand demand, long limit)
    {
        if (read > 0 && call.Took(read) <= limit) return true;
        call.CloseBody();
        if (read == 0) return false;
        if (demand == BodyDemand.Whole) throw call.Failures.TooLarge(call.Sent(), limit);
        call.Truncate((int)limit);
        return false;
    }

    /// <summary>The rest of an open body, in an array of its own.</summary>
    internal static async ValueTask<byte[]> ReadToEndAsync(Stream stream, long limit, PreparedRequest request, FailureFactory failures, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            while (await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var read)
            {
                if (body.Length + read > limit) throw failures.TooLarge(request, limit);
                body.Write(buffer, 0, read);
            }

            // Not after a failure: the read may not have ended.
            ArrayPool<byte>.Shared.Return(buffer);
        }
        finally
        {
            await stream.DisposeAsync().ConfigureAwait(false);
        }

        return body.ToArray();
    }

    /// <summary>One byte more than announced, so that the end is seen without growing. The announcement is not trusted with much memory.</summary>
    internal static int FirstSize(long? announced, long limit) =>
        announced is { } length ? (int)Math.Min(Math.Min(length, limit), LargestFirstBuffer) + 1 : FirstBuffer;
}
