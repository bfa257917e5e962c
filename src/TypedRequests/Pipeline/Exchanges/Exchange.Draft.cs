namespace TypedRequests;

/// <summary>The settings of the call's levels, from the weakest to the strongest, and their result.</summary>
internal sealed partial class Exchange
{
    private List<KeyValuePair<string, object?>>? _properties;
    private CallLevel _authLevel;

    internal HttpMethod Method { get; set { if (!ReferenceEquals(field, value)) field = value; } } = HttpMethod.Get;

    /// <summary>The base address that relative URLs and routes join.</summary>
    internal UrlBase? Base { get; set; }

    /// <summary>Where a hand-written call, or a URL argument, goes; null when a route was rendered.</summary>
    internal RequestUrl? Target { get; set; }

    internal RouteBuffer Route { get; } = new();

    /// <summary>Where the hop under way goes.</summary>
    internal ResolvedUrl Url { get; set; }

    /// <summary>Whether the call continues another one that a redirect has led away from its origin.</summary>
    internal bool HasLeft { get; private set; }

    /// <summary>Whether the hop under way goes to the origin that the call started with.</summary>
    internal bool OnFirstOrigin { get; set; }

    internal HeaderList Headers { get; } = new();

    internal QueryList Query { get; } = new();

    internal HttpContent? Content { get; set; }

    /// <summary>Whether the body was made for this call alone, and goes with it.</summary>
    internal bool OwnsContent { get; set; }

    /// <summary>Whether the body was given, and may serve other calls: nothing of this one is written on it.</summary>
    internal bool SharesContent { get; set; }

    internal IProgress<TransferProgress>? Progress { get; set; }

    internal Auth? Auth { get; private set; }

    /// <summary>The value of Accept if none was declared.</summary>
    internal string? DefaultAccept { get; set; }

    internal void SetAuth(Auth? auth, CallLevel level)
    {
        if (auth is not null) (Auth, _authLevel) = (auth, level);
    }

    internal void SetProperty(string key, object? value)
    {
        _properties ??= [];
        _properties.RemoveAll(property => property.Key == key);
        _properties.Add(new(key, value));
    }

    internal object? Property(string key) => _properties?.Find(property => property.Key == key).Value;

    /// <summary>Says in another exchange what the levels have said in this one, which is not sent itself.</summary>
    internal void CopyTo(Exchange other)
    {
        other.Headers.CopyFrom(Headers);
        other.Query.CopyFrom(Query);
        other.Route.Take(Route.Text, Route.IsAbsolute);
        (other.Base, other.Target, other.Content, other.Progress, other.DefaultAccept, other.Hooks) = (Base, Target, Content, Progress, DefaultAccept, Hooks);
        (other.Auth, other._authLevel, other.SharesContent) = (Auth, _authLevel, true);
        (other._cookies, other._properties) = (_cookies is null ? null : [.. _cookies], _properties is null ? null : [.. _properties]);
        (other.Timeout, other.ReadIdleTimeout, other.MaxResponseBytes) = (Timeout, ReadIdleTimeout, MaxResponseBytes);
        (other.MaxRedirects, other.AllowRedirects, other.AllowInsecureRedirects) = (MaxRedirects, AllowRedirects, AllowInsecureRedirects);
        (other.TrustedHosts, other.SecretHeaders, other.Operation) = (TrustedHosts, SecretHeaders, Operation);
        (other.CacheMode, other.CacheRule, other.ChecksMarks, other._changed) = (CacheMode, CacheRule, ChecksMarks, _changed is null ? null : [.. _changed]);
        (other.LimitRules, other.Priority) = (LimitRules, Priority);
    }

    /// <summary>Takes a request that stands; of what was said before only policies remain.</summary>
    internal void Prepared(PreparedRequest request)
    {
        Headers.Clear();
        Query.Clear();
        (Url, SignedUrl, Signatures) = (request.Resolved, request.SignedUrl, request.Secrets);
        // The session's credentials are for its base's origin, and for where its caller leads; a redirect that is followed by hand counts as one too.
        HasLeft = request.LeavesOrigin;
        if (HasLeft || (Base is not null && !Origin.Same(Base.Uri, Url.Wire) && !Origin.Allows(TrustedHosts, Url.Wire))) Auth = null;
        (Content, SharesContent, Base) = (request.Content, true, null);
        foreach (var (name, value) in request.Headers)
            if (!name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)) Headers.Set(name, value, CallLevel.Options);
    }

    /// <summary>Everything has been said: the URL is made and credentials are settled.</summary>
    internal void Complete()
    {
        if (Url.Wire is null) Url = Target is { } target ? target.Resolve(Base, Query.Items) : Route.Resolve(Base, Query.Items);
        if (Transport.IsOwn && DiscoveredScheme.Is(Url.Wire.Scheme)) throw DiscoveredScheme.Unresolved(Url.Wire);
        OnFirstOrigin = !HasLeft;
        if (DefaultAccept is not null && ReferenceEquals(Headers.Find("Accept"), DefaultHeaders.Accept)) Headers.Set("Accept", DefaultAccept, CallLevel.Session);
        if (Content is not null) SettleContentType(Content);
        var authorization = Headers.IndexOf("Authorization");
        if (authorization >= 0) SettleAuthorization(Headers.Items[authorization]);
        // A relative route cannot leave its base, and asking a Uri for its host costs memory.
        if (Base is not null && (Target is not null || Route.IsAbsolute) && !Origin.Same(Base.Uri, Url.Wire)) LeaveBase();
        if (Content is not null) GuardContent(Content);
        if (Url.UserInfo is { } userInfo && authorization < 0 && Auth?.Knows(Url.Wire) is null or false) Auth = BasicAuth.FromUserInfo(userInfo);
        if (ReferenceEquals(Auth, TypedRequests.Auth.None)) Auth = null;
    }

    private void GuardContent(HttpContent content)
    {
        var guarded = SourceBody.Guard(Progress is null ? content : new ProgressBody(content, Progress));
        // A wrapper is this call's own, and may take its headers.
        if (!ReferenceEquals(guarded, content)) (Content, SharesContent) = (guarded, false);
    }

    /// <summary>A Content-Type of the caller's own wins over the body's, but must not cost a multipart body its boundary.</summary>
    private void SettleContentType(HttpContent content)
    {
        var index = Headers.IndexOf("Content-Type");
        if (index < 0 || !content.Headers.NonValidated.TryGetValues("Content-Type", out var own)) return;
        var boundary = ContentTypes.Parameter(own.ToString(), "boundary");
        if (boundary.IsEmpty) return;
        var given = Headers.Items[index];
        if (given.Level < CallLevel.Argument || given.Value is null) Headers.RemoveWhere("Content-Type", static (entry, name) => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        else if (!ContentTypes.MediaType(given.Value).StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)) throw new InvalidRequestException($"The body is multipart, and the Content-Type {given.Value} would lose its boundary. Leave the header out, or give a multipart type.");
        else if (ContentTypes.Parameter(given.Value, "boundary").IsEmpty) Headers.Set(given.Name, $"{given.Value}; boundary={boundary}", given.Level);
    }

    /// <summary>Of an Auth and a header, the nearer level wins; of the same level the Auth, unless it is one that any header beats.</summary>
    private void SettleAuthorization(HeaderEntry header)
    {
        if (Auth is null) return;
        var isNone = ReferenceEquals(Auth, TypedRequests.Auth.None);
        if (header.Level > _authLevel || (Auth.YieldsToHeader && header.Value is not null) || (isNone && header.Level == _authLevel)) Auth = null;
        else Headers.RemoveWhere(0, static (entry, _) => entry.Name.Equals("Authorization", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>An absolute URL has replaced the base: what the session and the client say to their own origin stays there.</summary>
    private void LeaveBase()
    {
        if (Origin.Allows(TrustedHosts, Url.Wire)) return;
        if (_authLevel < CallLevel.Argument) Auth = null;
        Headers.RemoveWhere(0, static (entry, _) => entry.Level < CallLevel.Endpoint && !ForeignHeaders.MayFollow(entry.Name));
    }

    /// <summary>Back to the state in which it was lent, so that no word of this call is heard by the next. What a session says of every call is left standing.</summary>
    private void Reset()
    {
        Headers.Clear();
        Query.Clear();
        Route.Clear();
        (_cookies, Trail, _properties, Auth, _authLevel, Content, Base, Target, Url) = (null, null, null, null, default, null, null, null, default);
        (Message, Answer, History, Adopted, Hooks, DefaultAccept) = (null, null, null, null, null, null);
        (Synchronous, CookieHeaderSince) = (false, 0);
        (_buffer, _length, _stream, Fields, Truncated, AuthAnswers, AuthState) = (null, 0, null, default, false, 0, null);
        (_firstUrl, HasLeft, Signed, SignedUrl, Signatures) = (null, false, null, null, SecretNames.Usual);
        (_detached, OwnsContent, SharesContent, Progress) = (false, false, false, null);
        Phase = CallPhase.Starting;
        ForgetWatch();
        if (Cache is not null || SaysCaching) ForgetCache();
        if (Limits is not null || Priority != CallPriority.Normal) ForgetLimits();
        Jar = null!; // set again when it is rented
    }
}
