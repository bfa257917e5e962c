using System.Net;

namespace TypedRequests;

/// <summary>One call in flight: what its levels have said, the hop under way, and what came back. Lent by the transport, and used again after a clean end.</summary>
internal sealed partial class Exchange(Transport transport)
{
    private readonly TimeoutScope _scope = new();

    internal Transport Transport => transport;

    // A store into an object that has lived long costs more than asking whether it changes anything, and of what a session says little ever does.
    internal FailureFactory Failures { get; set { if (!ReferenceEquals(field, value)) field = value; } } = null!; // set by the session that rents it

    internal TimeProvider Time { get; set { if (!ReferenceEquals(field, value)) field = value; } } = TimeProvider.System;

    internal CookieJar Jar { get; set; } = null!; // likewise

    internal CallHooks? Hooks { get; set; }

    internal TimeSpan Timeout { get; set; }

    internal TimeSpan ReadIdleTimeout { get; set; }

    internal long MaxResponseBytes { get; set; }

    internal int MaxRedirects { get; set; }

    internal bool AllowRedirects { get; set; }

    internal bool AllowInsecureRedirects { get; set; }

    internal string[] TrustedHosts { get; set { if (!ReferenceEquals(field, value)) field = value; } } = [];

    internal string[] SecretHeaders { get; set { if (!ReferenceEquals(field, value)) field = value; } } = [];

    /// <summary>Whether the call blocks its thread: every operation then completes synchronously.</summary>
    internal bool Synchronous { get; set; }

    internal CancellationToken Token => _scope.Token;

    /// <summary>The hop under way.</summary>
    internal HttpRequestMessage? Message { get; set; }

    /// <summary>Its answer, once the headers are there.</summary>
    internal HttpResponseMessage? Answer { get; private set; }

    /// <summary>How far the call has come, as far as it knows by itself: what the transport is doing meanwhile its connections know.</summary>
    internal CallPhase Phase { get; set; }

    /// <summary>The hops before the one under way; null until there is one.</summary>
    internal List<Hop>? History { get; private set; }

    internal int Status => (int)Answer!.StatusCode;

    internal void Start(CancellationToken cancellationToken)
    {
        _started = Time.GetTimestamp();
        _scope.Start(Timeout, Time, _started, cancellationToken);
        Complete();
    }

    private long _started;
    private long _hopStarted;

    internal TimeSpan Elapsed => Time.GetElapsedTime(_started);

    internal TimeSpan HopElapsed => Time.GetElapsedTime(_hopStarted);

    /// <summary>Puts the next hop's message together.</summary>
    internal void Compose()
    {
        Message = new HttpRequestMessage(Method, SignedUrl ?? Url.Wire)
        {
            Version = Synchronous ? HttpVersion.Version11 : Transport.Version,
            VersionPolicy = Synchronous ? HttpVersionPolicy.RequestVersionOrLower : Transport.VersionPolicy,
            Content = Content,
        };
        if (_properties is not null) AddProperties(_properties);
        if (OperatingSystem.IsBrowser()) FetchOptions.Complete(Message, AllowRedirects);
        foreach (ref readonly var header in Headers.Items)
            if (header.Value is not null) SetMessageHeader(header.Name, header.Value);
        if (!OperatingSystem.IsBrowser()) SetCookies();
        Phase = CallPhase.Signing;
        // The first hop starts with the call; reading the clock costs more than most of this method.
        _hopStarted = History is null ? _started : Time.GetTimestamp();
    }

    /// <summary>The answer's headers are there: its cookies belong to the host that set them, so they are stored before the URL can change.</summary>
    internal void Answered(HttpResponseMessage answer)
    {
        Answer = answer;
        Phase = CallPhase.Reading;
        if (IsAnswerKnown)
        {
            // What is stored stands in for a server that has failed: it says nothing of what is left.
            if (HasPermit) LosePermit();
            return;
        }

        if (HasPermit) LearnLimits(answer);
        if (Transport.MayHideRedirects) RedirectPolicy.FindHidden(this, answer);
        // A browser shows no program its cookies, and sends none of a program's.
        if (!OperatingSystem.IsBrowser()) ReceiveCookies(answer);
    }

    /// <summary>The hop as a lasting record; its body is copied out of pooled memory.</summary>
    internal Hop Detach()
    {
        _detached = true;
        return new Hop(this, Body.ToArray(), _stream);
    }

    /// <summary>A hook has put another response in the place of this one.</summary>
    internal void Adopt(Hop hop)
    {
        if (hop.Stream != _stream) _stream?.Dispose();
        if (hop.Answer != Answer) Answer!.Dispose();
        (Answer, Adopted) = (hop.Answer, hop);
        ReturnBody();
        Fields = BodyFields.Of(hop.Answer.Content.Headers);
        SetBody(hop.Body);
    }

    /// <summary>The hop that a hook created, or the one that hooks have seen; null when it was never detached.</summary>
    internal Hop? Adopted { get; private set; }

    internal void Remember(Hop hop) => (History ??= []).Add(hop);

    /// <summary>The call has its result and the response is read to its end: everything lent goes back.</summary>
    internal void Finish()
    {
        Answer!.Dispose(); // it has been read
        ReturnBody();
        if (OwnsContent) Content?.Dispose();
        // A foreign handler may have kept the token.
        GiveBack(keepsSource: Transport.IsOwn);
    }

    /// <summary>The call hands over an open response. Its stream and its record hold what they need of the call, so the exchange goes back; the time's source does not.</summary>
    internal void HandOver()
    {
        // The request's body may still be on its way, with the token in its sender's hands; the open response has taken it over.
        GiveBack(keepsSource: false);
    }

    /// <summary>The call has failed: nothing is lent again, and no connection is held.</summary>
    internal void Abandon()
    {
        if (OwnsContent) Content?.Dispose();
        Answer?.Dispose();
        LosePermit();
        ReturnBody();
        _scope.Abandon();
    }

    private void GiveBack(bool keepsSource)
    {
        // Who has watched the call may still hold it, and must never see another one's.
        if (Hooks is not null || Observed is not null)
        {
            _scope.Abandon();
            return;
        }

        if (!_scope.End(keepsSource)) return;
        Reset();
        if (!transport.Return(this)) _scope.Abandon();
    }

    internal bool TimeIsOver => _scope.Expired;

    private void AddProperties(List<KeyValuePair<string, object?>> properties)
    {
        IDictionary<string, object?> options = Message!.Options; // being composed
        foreach (var property in properties) options[property.Key] = property.Value;
    }

    private void DescribeConnection(string name)
    {
        // Connection: close belongs to HTTP/1.1; HTTP/2 forbids it (RFC 9113 §8.2.2).
        if (HeaderRules.IsConnection(name)) (Message!.Version, Message.VersionPolicy) = (HttpVersion.Version11, HttpVersionPolicy.RequestVersionOrLower); // being composed
        // TE is for the next hop only, and in HTTP/1.1 Connection has to say so (RFC 9110 §10.1.4).
        else if (HeaderRules.IsTransferCodings(name)) Message!.Headers.TryAddWithoutValidation("Connection", "TE"); // being composed
    }

    /// <summary>Sets a header of the message, or of its body.</summary>
    internal void SetMessageHeader(string name, string value)
    {
        BrowserHeaders.Check(name, value);
        // Only Connection and TE concern it.
        if (name[0] is 'C' or 'c' or 'T' or 't') DescribeConnection(name);
        if (Message!.Headers.TryAddWithoutValidation(name, value)) return; // being composed
        if (SharesContent) (Message.Content, SharesContent) = (Content = new CallBody(Content!), false); // only a body is shared
        // A header that describes a body is sent without one too: an empty body carries it.
        if (Message.Content is null) BrowserHeaders.CheckBody(name, Method);
        var content = Message.Content ??= new BytesBody(default);
        content.Headers.Remove(name);
        content.Headers.TryAddWithoutValidation(name, value);
    }
}
