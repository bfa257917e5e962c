using System.Globalization;
using System.Net;

namespace TypedRequests;

/// <summary>A recorded answer as a message: coded again as its header says, its length told anew, its cookies as far from their end as they were.</summary>
internal static class ReplayedAnswer
{
    /// <exception cref="HttpRequestException">The recorded exchange had failed.</exception>
    internal static HttpResponseMessage Of(HarExchange exchange, HttpRequestMessage request, TimeProvider time)
    {
        if (exchange.Status == 0)
            throw new HttpRequestException(Error(exchange), $"The recorded call failed ({exchange.Failure}), and so does its replay.");
        if (exchange.ResponseBody is { Bytes.Length: 0, Note: { } note, WireSize: var size } && size != 0) throw new CassetteException($"The body of the answer to {request.Method} was not recorded: {note}");
        var content = Content(exchange, out var isCoded);
        var answer = new HttpResponseMessage((HttpStatusCode)exchange.Status) { ReasonPhrase = exchange.Reason, Version = VersionOf(exchange.ResponseVersion), Content = content, RequestMessage = request };
        // A response without a body tells the length that another one would have.
        var hasBody = request.Method != HttpMethod.Head && exchange.Status is not (204 or 304 or (>= 100 and < 200));
        foreach (var (name, value) in exchange.ResponseHeaders)
        {
            if (HarHeaders.Is(name, "Content-Encoding") && !isCoded) continue;
            if (HarHeaders.Is(name, "Content-Length") && hasBody) continue;
            var told = HarHeaders.Is(name, "Set-Cookie") ? Shifted(value, time.GetUtcNow() - exchange.Started) : value;
            if (!answer.Headers.TryAddWithoutValidation(name, told)) content.Headers.TryAddWithoutValidation(name, told);
        }

        return answer;
    }

    private static HttpContent Content(HarExchange exchange, out bool isCoded)
    {
        var bytes = exchange.ResponseBody?.Bytes ?? [];
        var coding = HarHeaders.Value(exchange.ResponseHeaders, "Content-Encoding");
        var coded = bytes.Length == 0 || exchange.Failure is not null ? null : HarCoding.Encode(bytes, coding);
        isCoded = coded is not null;
        if (exchange.Failure is not null) return new StreamContent(new ReplayedStream(bytes));
        var isMeasured = HarHeaders.Value(exchange.ResponseHeaders, "Content-Length") is not null;
        return isMeasured && bytes.Length > 0 ? new ByteArrayContent(coded ?? bytes) : new StreamContent(new ReplayedStream(coded ?? bytes) { EndsWell = true });
    }

    private static HttpRequestError Error(HarExchange exchange) => Enum.TryParse<HttpRequestError>(exchange.Failure, out var error) ? error : HttpRequestError.ConnectionError;

    /// <summary>A cookie that was to end in an hour ends in an hour, however long ago that was said.</summary>
    private static string Shifted(string cookie, TimeSpan age)
    {
        var parts = cookie.Split(';');
        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i].Split('=', 2) is not [var name, var said] || !HarHeaders.Is(name.Trim(), "Expires") || !DateTimeOffset.TryParse(said, CultureInfo.InvariantCulture, out var end)) continue;
            // The start of time means that it is to be deleted.
            if (end.Year > 1971 && age > TimeSpan.Zero) parts[i] = string.Create(CultureInfo.InvariantCulture, $"{name}={end + age:R}");
        }

        return string.Join(';', parts);
    }

    private static Version VersionOf(string version) => version.ToUpperInvariant() switch
    {
        "HTTP/1.0" => HttpVersion.Version10,
        "HTTP/2" or "HTTP/2.0" or "H2" => HttpVersion.Version20,
        "HTTP/3" or "HTTP/3.0" or "H3" => HttpVersion.Version30,
        _ => HttpVersion.Version11,
    };
}
