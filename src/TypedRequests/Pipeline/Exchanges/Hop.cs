using System.Net.Http.Headers;

namespace TypedRequests;

/// <summary>One request that was sent and its answer, detached from the exchange that carried it.</summary>
internal sealed class Hop
{
    // With the message, so that a hop without a cache is no larger.
    private static readonly HttpRequestOptionsKey<CacheResult> s_cached = new("TypedRequests.Cache");

    private readonly HttpRequestMessage _sent;
    private readonly SecretNames _secrets;
    private readonly Uri? _signedUrl;
    private PreparedRequest? _request;
    private HeaderCollection? _headers;

    internal Hop(Exchange call, ReadOnlyMemory<byte> body, Stream? stream)
    {
        (_sent, _signedUrl, _secrets) = (call.Message!, call.SignedUrl, call.Secrets);
        (Url, Answer, Body, Stream) = (call.Url, call.Answer!, body, stream);
        (MaxResponseBytes, Failures) = (call.MaxResponseBytes, call.Failures);
        if (call.CacheResult is { } cached) _sent.Options.Set(s_cached, cached);
        (IsBuffered, Truncated, Elapsed, History) = (stream is null, call.Truncated, call.HopElapsed, call.History?.ToArray() ?? []);
    }

    // Created by a program, and never sent.
    private Hop(HttpRequestMessage asked, HttpResponseMessage answer, ReadOnlyMemory<byte> body, FailureFactory failures)
    {
        (_sent, _secrets, Url) = (asked, SecretNames.Usual, UrlResolver.Resolve(asked.RequestUri!.AbsoluteUri, null, default)); // given by who made it
        (Answer, Body, MaxResponseBytes, Failures) = (answer, body, long.MaxValue, failures);
        (IsBuffered, History) = (true, []);
    }

    /// <summary>A hop that was never sent. Its body is read and decoded here.</summary>
    internal static Hop Of(HttpResponseMessage answer, FailureFactory failures)
    {
        var asked = answer.RequestMessage is { RequestUri.IsAbsoluteUri: true } request ? request : new HttpRequestMessage(HttpMethod.Get, "http://localhost/");
        using var body = new MemoryStream();
        using (var stream = ContentDecoder.Decode(answer.Content.ReadAsStream(), answer.Content.Headers, mayBeDecoded: true)) stream.CopyTo(body);
        return new Hop(asked, answer, body.ToArray(), failures);
    }

    internal HttpMethod Method => _sent.Method;

    /// <summary>What the session's cache did; null without one.</summary>
    internal CacheResult? Cache => _sent.Options.TryGetValue(s_cached, out var cached) ? cached : null;

    internal ResolvedUrl Url { get; }

    internal long MaxResponseBytes { get; }

    internal FailureFactory Failures { get; }

    internal HttpResponseMessage Answer { get; }

    /// <summary>The body, as far as it was read; exact and owned.</summary>
    internal ReadOnlyMemory<byte> Body { get; private set; }

    internal bool IsBuffered { get; private set; }

    internal void Buffer(ReadOnlyMemory<byte> body) => (Body, IsBuffered) = (body, true);

    /// <summary>The open, decoded body of a streamed response.</summary>
    internal Stream? Stream { get; }

    /// <summary>Whether the body was longer than what was kept of it.</summary>
    internal bool Truncated { get; }

    internal TimeSpan Elapsed { get; set; }

    /// <summary>The hops before this one, oldest first.</summary>
    internal Hop[] History { get; }

    /// <summary>The redirect not followed because the call said so.</summary>
    internal PreparedRequest? Next { get; set; }

    /// <summary>The public response made of this hop, so that one hop is one object to those who compare.</summary>
    internal object? View { get; set; }

    internal PreparedRequest Request => _request ??= Capture(_sent, Url, _signedUrl, _secrets);

    internal HeaderCollection Headers => _headers ??= HeadersOf(Answer);

    // Not kept: those of a streamed body come last.
    internal HeaderCollection Trailers => new(Lines(Answer.TrailingHeaders, null));

    internal static HeaderCollection HeadersOf(HttpResponseMessage answer) => new(Lines(answer.Headers, answer.Content?.Headers));

    internal static PreparedRequest Capture(HttpRequestMessage message, ResolvedUrl url, Uri? signedUrl, SecretNames secrets)
    {
        WriteLength(message.Content);
        return new(message.Method, url, new(Lines(message.Headers, message.Content?.Headers)), message.Content, BodyReplay.Bytes(message.Content), secrets) { SignedUrl = signedUrl };
    }

    /// <summary>Asking a body for its length is what writes it among its headers.</summary>
    private static void WriteLength(HttpContent? content)
    {
        try
        {
            _ = content?.Headers.ContentLength;
        }
        catch (ObjectDisposedException)
        {
            // It is not needed any more.
        }
    }

    private static KeyValuePair<string, string>[] Lines(HttpHeaders headers, HttpHeaders? contentHeaders)
    {
        var lines = new List<KeyValuePair<string, string>>();
        AddLines(lines, headers);
        if (contentHeaders is not null) AddLines(lines, contentHeaders);
        return [.. lines];
    }

    private static void AddLines(List<KeyValuePair<string, string>> lines, HttpHeaders headers)
    {
        foreach (var header in headers.NonValidated)
            foreach (var value in header.Value) lines.Add(new(header.Key, value));
    }
}
