using System.Net;
using System.Text;

namespace TypedRequests;

public abstract partial class Expectation<TSelf>
{
    /// <summary>The reply that was said last comes after a while, by the server's clock.</summary>
    /// <param name="latency">How long it takes until the headers are there.</param>
    public TSelf After(TimeSpan latency)
    {
        LastReply.Latency = latency;
        return Self;
    }

    /// <summary>Never answers: the call runs into its own timeout, by the server's clock.</summary>
    public TSelf NeverAnswers() => Fails(new Fault { NeverAnswers = true });

    /// <summary>Cannot be reached.</summary>
    /// <param name="error">Why: <see cref="HttpRequestError.ConnectionError"/> (refused), <see cref="HttpRequestError.NameResolutionError"/> or <see cref="HttpRequestError.SecureConnectionError"/>.</param>
    public TSelf CannotBeReached(HttpRequestError error = HttpRequestError.ConnectionError) => Fails(new Fault { InsteadOfAnswer = () => Fault.Unreachable(error) });

    /// <summary>Resets the connection after the request, before an answer.</summary>
    public TSelf ResetsBeforeHeaders() => Fails(new Fault { InsteadOfAnswer = Fault.ResetBeforeHeaders });

    /// <summary>Ends the connection while the headers are being sent.</summary>
    public TSelf ResetsWithinHeaders() => Fails(new Fault { InsteadOfAnswer = Fault.ResetWithinHeaders });

    /// <summary>The reply that was said last loses its connection while its body is being sent.</summary>
    /// <param name="bytes">How many bytes of the body arrive.</param>
    public TSelf ResetsAfterHeaders(int bytes = 0) => Spoil(fault => fault with { CutAfter = bytes, CutBy = Fault.Reset });

    /// <summary>The body of the reply that was said last ends before its <c>Content-Length</c>.</summary>
    /// <param name="bytes">How many bytes of the body arrive.</param>
    public TSelf Truncates(int bytes) => Spoil(fault => fault with { CutAfter = bytes, CutBy = Fault.Ended });

    /// <summary>The body of the reply that was said last arrives slowly, by the server's clock.</summary>
    /// <param name="bytes">How many bytes at a time.</param>
    /// <param name="every">The time before each of them.</param>
    public TSelf Slowly(int bytes, TimeSpan every)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bytes);
        return Spoil(fault => fault with { Bytes = bytes, Every = every });
    }

    /// <summary>Replies with JSON that breaks off, under the right content type and complete by its length.</summary>
    public TSelf ReturnsMalformedJson() => ReturnsBytes(Encoding.UTF8.GetBytes("{\"broken\": [1, 2"), "application/json");

    /// <summary>Replies with a page of HTML and status 200, as captive portals and maintenance pages do.</summary>
    public TSelf ReturnsHtml() => ReturnsText("<!doctype html><html><title>Down for maintenance</title></html>", "text/html; charset=utf-8");

    /// <summary>The reply that was said last claims another content type.</summary>
    /// <param name="contentType">The type.</param>
    public TSelf WithContentType(string contentType)
    {
        LastReply.ContentType = contentType;
        return Self;
    }

    /// <summary>A share of the calls is answered with a status in the place of the reply: the same ones in every run.</summary>
    /// <param name="share">How many fail, from 0 to 1.</param>
    /// <param name="seed">What decides which.</param>
    public TSelf Flaky(double share, int seed)
    {
        Flakiness = new Flakiness(share, seed);
        return Self;
    }

    private TSelf Fails(Fault fault)
    {
        AddReply(new Reply(static _ => new ReplyBody(HttpStatusCode.OK)) { Fault = fault });
        return Self;
    }

    private TSelf Spoil(Func<Fault, Fault> change)
    {
        LastReply.Fault = change(LastReply.Fault ?? new Fault());
        return Self;
    }
}
