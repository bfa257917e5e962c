namespace TypedRequests;

/// <summary>A request with everything merged in: what a session would send, or what it has sent. Never changed; may be sent again while its body can be replayed.</summary>
public sealed class PreparedRequest
{
    internal PreparedRequest(HttpMethod method, ResolvedUrl url, HeaderCollection headers, HttpContent? content, ReadOnlyMemory<byte>? body, SecretNames secrets)
    {
        (Method, Resolved, Url, Headers) = (method, url, url.Display, headers);
        (Content, Body, Secrets) = (content, body, secrets);
    }

    /// <summary>The verb.</summary>
    public HttpMethod Method { get; }

    /// <summary>The absolute URL, without userinfo.</summary>
    public Uri Url { get; }

    /// <summary>The headers in the order sent, those of the body last.</summary>
    public HeaderCollection Headers { get; }

    /// <summary>The body's bytes; <see langword="null"/> when there is no body, or one that is streamed.</summary>
    public ReadOnlyMemory<byte>? Body { get; }

    internal HttpContent? Content { get; }

    internal ResolvedUrl Resolved { get; }

    /// <summary>The URL as an Auth has changed it; <see langword="null"/> when it has not.</summary>
    internal Uri? SignedUrl { get; init; }

    /// <summary>Whether only a redirect has led here, away from the origin that its caller named: its credentials must be given for this call, or none are sent.</summary>
    internal bool LeavesOrigin { get; init; }

    /// <summary>The URL that is sent, with the fragment that is not.</summary>
    internal string SentText => (SignedUrl is null ? Resolved : Resolved with { Wire = SignedUrl }).ToString();

    /// <summary>What is masked when it is printed.</summary>
    internal SecretNames Secrets { get; }

    /// <summary>Whether a header carries a secret: one that is known to (<c>Authorization</c>, <c>Cookie</c> …), of <c>Session.SecretHeaders</c>, or set by the call's <see cref="Auth"/>.</summary>
    /// <param name="name">The header's name; case does not count.</param>
    public bool IsSecretHeader(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Secrets.HasHeader(name);
    }

    /// <summary>Whether an argument of the query, or a field of a form or of JSON, carries a secret: by its name (<c>password</c>, <c>access_token</c> …), or because the call's <see cref="Auth"/> has set it.</summary>
    /// <param name="name">The name, not escaped; case does not count.</param>
    public bool IsSecretArgument(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Secrets.HasArgument(name);
    }

    /// <summary>The headers that carry secrets besides those that always do: of <c>Session.SecretHeaders</c>, and set by the call's <see cref="Auth"/>.</summary>
    public IReadOnlyList<string> SecretHeaders => Array.AsReadOnly(Secrets.Headers);

    /// <summary>The arguments of the query that carry secrets besides those with a name that tells: set by the call's <see cref="Auth"/>.</summary>
    public IReadOnlyList<string> SecretArguments => Array.AsReadOnly(Secrets.Arguments);

    /// <summary>The request as a <c>curl</c> command with its secrets masked, as far as names tell them: see <see cref="ToCurl"/>.</summary>
    public override string ToString() => ToCurl();

    /// <summary>The request as a <c>curl</c> command for a POSIX shell.</summary>
    /// <remarks>
    /// Masked are: userinfo, which is left out; what an <c>Auth</c> has put in; the headers of <c>Session.SecretHeaders</c> and those that carry credentials
    /// everywhere; and, in query, form, JSON and multipart, the values of names such as <c>password</c>, <c>token</c> or <c>client_secret</c>. The rest of body and query is shown.
    /// </remarks>
    /// <param name="showSecrets">Whether credentials are written out; never pass such text to a log.</param>
    public string ToCurl(bool showSecrets = false) => CurlCommand.Write(this, showSecrets ? null : Secrets);
}
