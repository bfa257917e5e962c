using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace TypedRequests;

/// <summary>One download to a file: asks for what is missing, decides by the response whether to go on or to start again, and puts the whole file in its place.</summary>
internal sealed class FileDownload : IDisposable
{
    private const int BlockSize = 80 * 1024;

    private readonly RequestOptions? _options;
    private readonly PartialFile _file;
    private readonly OffsetProgress? _progress;
    private string _address = "";
    private string? _validator;

    internal FileDownload(string path, RequestOptions? options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (options?.GivenHeaders is { } headers && (headers.Contains("Range") || headers.Contains("If-Range")))
            throw new ArgumentException("A download asks for ranges itself. Leave Range and If-Range out of the options.", nameof(options));
        _options = options;
        _progress = options?.Progress is { } progress ? new OffsetProgress(progress) : null;
        _file = new PartialFile(path);
    }

    /// <summary>What the next attempt says in its request. The last byte that is there is asked for again, so that there is always something to send.</summary>
    internal Exchange Describe(Exchange call)
    {
        call.Progress = _progress;
        _address = call.Target!.Value.Resolve(call.Base, call.Query.Items).Wire.AbsoluteUri; // a hand-written call has one
        if (_options?.GivenHeaders?.Contains("Accept-Encoding") is not true) call.Headers.Set("Accept-Encoding", "identity", CallLevel.Options);
        _validator = _file.Validator(_address);
        if (_validator is null) return call;
        call.Headers.Set("Range", string.Create(CultureInfo.InvariantCulture, $"bytes={_file.Length - 1}-"), CallLevel.Options);
        call.Headers.Set("If-Range", _validator, CallLevel.Options);
        return call;
    }

    /// <summary>Whether the server has less than what is there. The next attempt starts again.</summary>
    internal bool MustRestart(Response response)
    {
        if (response.StatusCode != HttpStatusCode.RequestedRangeNotSatisfiable || _validator is null) return false;
        _file.Restart(_address, null);
        return true;
    }

    /// <summary>Saves the body of a response. Blocks the thread when told to: then nothing in it waits.</summary>
    internal async ValueTask SaveAsync(Response response, bool blocks, CancellationToken cancellationToken)
    {
        if (response.StatusCode == HttpStatusCode.NotModified) return;
        response.EnsureSuccessStatusCode();
        var total = Begin(response);
        var limit = _options?.MaxResponseBytes ?? long.MaxValue;
        if (total > limit) throw TooLarge(response, limit);
        var block = ArrayPool<byte>.Shared.Rent(BlockSize);
        var body = response.Stream;
        while ((blocks ? body.Read(block) : await body.ReadAsync(block, cancellationToken).ConfigureAwait(false)) is > 0 and var read)
        {
            if (_file.Length + read > limit) throw TooLarge(response, limit);
            if (blocks) _file.Write(block.AsSpan(0, read));
            else await _file.WriteAsync(block.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            if (blocks) cancellationToken.ThrowIfCancellationRequested();
        }

        // Not after a failure: the read may not have ended.
        ArrayPool<byte>.Shared.Return(block);
        if (total is { } expected && _file.Length != expected) throw Incomplete(response, expected);
        _file.Finish();
    }

    public void Dispose() => _file.Dispose();

    /// <summary>Goes on after what is there, or starts again. Returns the length that the file is to have, if it is known.</summary>
    private long? Begin(Response response)
    {
        long? total = null;
        if (response.StatusCode == HttpStatusCode.PartialContent)
        {
            var range = ContentRangeHeaderValue.TryParse(response.Headers["Content-Range"], out var parsed) && parsed.Unit == "bytes" ? parsed : null;
            if (_validator is null || range?.From != _file.Length - 1)
                throw new RequestException(HttpRequestError.InvalidResponse, "The server sent a part of the file (206) that the call has not asked for.") { Request = response.Request };
            _file.DropLastByte();
            total = range!.Length; // it says where it starts
        }
        else
        {
            _file.Restart(_address, StrongValidator(response));
        }

        if (_progress is not null) _progress.Offset = _file.Length;
        return total;
    }

    private RequestException Incomplete(Response response, long expected) => new(HttpRequestError.ResponseEnded, string.Create(
        CultureInfo.InvariantCulture, $"The file has {expected} bytes, and {_file.Length} have arrived."))
    { Request = response.Request };

    private static ResponseTooLargeException TooLarge(Response response, long limit) => new(limit) { Request = response.Request };

    /// <summary>
    /// What proves that the rest belongs to the same bytes: a strong ETag, or a date that is old enough (RFC 9110 §8.8.2.2). Coded bytes have none, because the file holds them decoded.
    /// </summary>
    private static string? StrongValidator(Response response)
    {
        if (response.Headers["Content-Encoding"] is { } coding && !coding.Equals("identity", StringComparison.OrdinalIgnoreCase)) return null;
        if (response.Headers["ETag"] is { } tag) return tag.StartsWith('"') ? tag : null;
        var modified = response.Headers["Last-Modified"];
        return HttpDate(response.Headers["Date"]) - HttpDate(modified) >= TimeSpan.FromSeconds(1) ? modified : null;
    }

    private static DateTimeOffset? HttpDate(string? text) =>
        DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
}
