using System.Globalization;
using System.Net;
using System.Text;

namespace TypedRequests;

public abstract partial class Expectation<TSelf>
{
    /// <summary>Replies with a status and no body.</summary>
    /// <param name="status">The status.</param>
    public TSelf Returns(HttpStatusCode status) => Reply(new Reply(_ => new ReplyBody(status)));

    /// <inheritdoc cref="Returns(HttpStatusCode)"/>
    public TSelf ReturnsStatus(int status) => Returns((HttpStatusCode)status);

    /// <summary>Replies with any content, such as <c>JsonBody.Of(new { id = 1 })</c>; it may answer any number of calls.</summary>
    /// <param name="content">The body, with its own headers.</param>
    public TSelf Returns(HttpContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Reply(new Reply((_, cancellationToken) => ReadAsync(content, cancellationToken)));
    }

    /// <summary>Replies with what a function makes of the call.</summary>
    /// <param name="content">Makes the body, with its own headers.</param>
    public TSelf Returns(Func<ReceivedCall, HttpContent> content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Reply(new Reply((call, cancellationToken) => ReadAsync(content(call), cancellationToken)));
    }

    /// <summary>Replies with JSON as it is written.</summary>
    /// <param name="json">The JSON.</param>
    public TSelf ReturnsJson(string json) => ReturnsBytes(Encoding.UTF8.GetBytes(json), "application/json");

    /// <summary>Replies with text.</summary>
    /// <param name="text">The text, sent in UTF-8.</param>
    /// <param name="contentType">Its content type.</param>
    public TSelf ReturnsText(string text, string contentType = "text/plain; charset=utf-8") => ReturnsBytes(Encoding.UTF8.GetBytes(text), contentType);

    /// <summary>Replies with bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="contentType">Their content type.</param>
    public TSelf ReturnsBytes(byte[] bytes, string contentType = "application/octet-stream") => Reply(new Reply(_ => new ReplyBody(HttpStatusCode.OK, contentType) { Bytes = bytes }));

    /// <summary>Replies with the parts of a body one after the other: a stream that is still being written.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="every">The time between two.</param>
    /// <param name="contentType">The content type.</param>
    public TSelf ReturnsStream(IEnumerable<byte[]> parts, TimeSpan every = default, string contentType = "application/octet-stream") =>
        Reply(new Reply(_ => ItemReply.Of(contentType, [.. parts], every)));

    /// <summary>Replies with a redirect.</summary>
    /// <param name="location">Where to; absolute, or relative to the call's URL.</param>
    /// <param name="status">The status.</param>
    public TSelf ReturnsRedirect(string location, HttpStatusCode status = HttpStatusCode.Found) => Returns(status).WithHeader("Location", location);

    /// <summary>Replies with 429 and <c>Retry-After</c>, or the status that you name with it.</summary>
    /// <param name="retryAfter">How long to wait, in whole seconds.</param>
    /// <param name="status">The status.</param>
    public TSelf ReturnsTooManyRequests(TimeSpan retryAfter, HttpStatusCode status = HttpStatusCode.TooManyRequests) =>
        Returns(status).WithHeader("Retry-After", Math.Ceiling(retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture));

    /// <summary>The reply that was said last has another status.</summary>
    /// <param name="status">The status.</param>
    public TSelf WithStatus(HttpStatusCode status)
    {
        LastReply.Status = status;
        return Self;
    }

    /// <summary>The reply that was said last has a header more.</summary>
    /// <param name="name">The header.</param>
    /// <param name="value">Its value, sent as it is.</param>
    public TSelf WithHeader(string name, string value)
    {
        LastReply.Headers.Add(new(name, value));
        return Self;
    }

    /// <summary>The reply that was said last sets a cookie.</summary>
    /// <param name="setCookie">The value of <c>Set-Cookie</c>: <c>id=7; Path=/; HttpOnly</c>.</param>
    public TSelf WithCookie(string setCookie) => WithHeader("Set-Cookie", setCookie);

    private protected TSelf Reply(Reply reply)
    {
        AddReply(reply);
        return Self;
    }

    private static async ValueTask<ReplyBody> ReadAsync(HttpContent content, CancellationToken cancellationToken) => new(HttpStatusCode.OK)
    {
        Bytes = await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false),
        Headers = [.. content.Headers.NonValidated.SelectMany(static header => header.Value.Select(value => new KeyValuePair<string, string>(header.Key, value)))],
    };
}
