using System.Buffers;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>Reads a response body into pooled memory: whole up to a limit, or only its start.</summary>
internal static class BodyBuffer
{
    private const int ErrorLimit = 64 * 1024;
    private const int FirstBuffer = 4096;
    private const int LargestFirstBuffer = 1024 * 1024;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    internal static async ValueTask ReadAsync(Exchange call, BodyDemand demand)
    {
        var content = call.Answer!.Content; // answered
        RefuseConflictingLengths(content.Headers);
        var limit = demand == BodyDemand.Whole ? call.MaxResponseBytes : Math.Min(ErrorLimit, call.MaxResponseBytes);
        // A foreign content may be able to be read asynchronously only.
        var raw = call.Transport.IsOwn || content is ByteArrayContent
            ? content.ReadAsStream(call.Token)
            : await content.ReadAsStreamAsync(call.Token).ConfigureAwait(false);
        if (call.Progress is { } progress && demand != BodyDemand.Hop) raw = new ProgressStream(raw, progress, content.Headers.ContentLength);
        if (demand == BodyDemand.None)
        {
            call.SetStream(new ResponseStream(call, ContentDecoder.Decode(raw, content.Headers)));
            return;
        }

        // A followed hop is not decoded: nobody asked for what it says, and it may be a bomb.
        var stream = demand == BodyDemand.Hop ? raw : ContentDecoder.Decode(raw, content.Headers);
        var buffer = ArrayPool<byte>.Shared.Rent(FirstSize(content.Headers.ContentLength, limit));
        var length = 0;
        // A blocking read knows no token: closing the connection under it is what ends it.
        using var abort = call.Synchronous ? call.Token.UnsafeRegister(static answer => ((HttpResponseMessage)answer!).Dispose(), call.Answer) : default;
        try
        {
            while (true)
            {
                if (length == buffer.Length) buffer = Grow(buffer, length);
                var read = call.Synchronous
                    ? stream.Read(buffer.AsSpan(length))
                    : await stream.ReadAsync(buffer.AsMemory(length), call.Token).ConfigureAwait(false);
                if (read == 0) break;
                length += read;
                if (length <= limit) continue;
                if (demand == BodyDemand.Whole) throw call.Failures.TooLarge(call.Sent(), limit);
                (length, call.Truncated) = ((int)limit, true);
                break;
            }

            call.SetPooledBody(buffer, length);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
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
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            await stream.DisposeAsync().ConfigureAwait(false);
        }

        return body.ToArray();
    }

    /// <summary>RFC 9112 §6.3: lengths that contradict each other may be two responses in one, and are an error.</summary>
    private static void RefuseConflictingLengths(HttpContentHeaders headers)
    {
        if (!headers.NonValidated.TryGetValues("Content-Length", out var lines) || lines.Count < 2) return;
        string? first = null;
        foreach (var line in lines)
        {
            if (first is not null && line != first) throw new RequestException(HttpRequestError.InvalidResponse, $"The response names two lengths, {first} and {line}.");
            first = line;
        }
    }

    /// <summary>One byte more than announced, so that the end is seen without growing. The announcement is not trusted with much memory.</summary>
    private static int FirstSize(long? announced, long limit) =>
        announced is { } length ? (int)Math.Min(Math.Min(length, limit), LargestFirstBuffer) + 1 : FirstBuffer;

    private static byte[] Grow(byte[] buffer, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(checked(buffer.Length * 2));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
