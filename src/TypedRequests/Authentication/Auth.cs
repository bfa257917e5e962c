namespace TypedRequests;

/// <summary>Proves to a server who is calling. One instance may serve many sessions and concurrent calls.</summary>
/// <remarks>
/// To add a scheme, override <see cref="Sign"/> (or <see cref="SignAsync"/> where a token has to be fetched), and <see cref="Answer"/> where the server has to be
/// asked first. Keep what belongs to one call in <see cref="AuthRequest.State"/>: an instance serves concurrent calls.
/// </remarks>
/// <example><code>
/// using var session = new Session { Auth = Auth.Basic("ada", "secret") };
/// await session.GetAsync("https://api.example.com/private");
/// await session.GetAsync("https://api.example.com/public", new() { Auth = Auth.None });
/// </code></example>
public abstract partial class Auth
{
    /// <summary>Adds credentials to one hop of a call, on the origin they were given for. Runs on the synchronous path.</summary>
    /// <param name="request">The hop about to be sent.</param>
    protected internal abstract void Sign(AuthRequest request);

    /// <summary>Adds credentials to one hop of a call. Calls <see cref="Sign"/> unless overridden.</summary>
    /// <param name="request">The hop about to be sent.</param>
    /// <param name="cancellationToken">The call's token, its timeout included.</param>
    protected internal virtual ValueTask SignAsync(AuthRequest request, CancellationToken cancellationToken)
    {
        Sign(request);
        return default;
    }

    /// <summary>Whether a response with this status is a challenge: a refusal that <see cref="Answer"/> may turn into success.</summary>
    /// <remarks>407 never comes here: it is the proxy's, and the connection pool answers it.</remarks>
    /// <param name="statusCode">The status of the response.</param>
    /// <returns><see langword="true"/> for 401 unless overridden.</returns>
    protected internal virtual bool IsChallenge(int statusCode) => statusCode == 401;

    /// <summary>How many challenges of one request may be answered; a redirect starts a new count. At most 10, even if more is returned.</summary>
    /// <value>1 unless overridden. A handshake of two legs needs 2.</value>
    protected internal virtual int MaxAnswers => 1;

    /// <summary>Answers a challenge of the origin that the credentials are for. It is asked at most <see cref="MaxAnswers"/> times.</summary>
    /// <remarks>
    /// Either set headers on <paramref name="request"/> here, or set nothing and return <see langword="true"/>: the request is then signed by <see cref="Sign"/>
    /// again, just before it is sent. Choose the second where the signature covers cookies, which the challenge may have changed.
    /// </remarks>
    /// <param name="request">The request that was refused.</param>
    /// <param name="challenge">What the server asked for.</param>
    /// <returns><see langword="true"/> to send the request again; <see langword="false"/> leaves the refusal as the response of the call.</returns>
    protected internal virtual bool Answer(AuthRequest request, AuthChallenge challenge) => false;

    /// <summary>Answers a challenge. Calls <see cref="Answer"/> unless overridden.</summary>
    /// <param name="request">The request that was refused.</param>
    /// <param name="challenge">What the server asked for.</param>
    /// <param name="cancellationToken">The call's token, its timeout included.</param>
    /// <returns><see langword="true"/> to send the request again.</returns>
    protected internal virtual ValueTask<bool> AnswerAsync(AuthRequest request, AuthChallenge challenge, CancellationToken cancellationToken) =>
        new(Answer(request, challenge));

    /// <summary>Sees the headers of every response to a request that this Auth was in charge of (Digest's <c>nextnonce</c>).</summary>
    internal virtual void Received(Uri url, HttpResponseMessage response)
    {
    }

    /// <summary>The <c>Authorization</c> value when it is the same for every hop, so that nothing need be allocated to sign; else <see langword="null"/>.</summary>
    internal virtual string? FixedAuthorization => null;

    /// <summary>Who is calling, for a cache, where what is sent differs each time; <see langword="null"/> when it is what is sent.</summary>
    internal virtual string? CacheIdentity => null;

    /// <summary>Who is calling, for rate limits, where what is sent differs each time; <see langword="null"/> when this object alone can tell.</summary>
    internal virtual string? LimitIdentity => null;

    /// <summary>Whether an <c>Authorization</c> header of any level wins over this one (netrc).</summary>
    internal virtual bool YieldsToHeader => false;

    /// <summary>Whether there are credentials for a host; where there are none, those of the URL's userinfo count.</summary>
    internal virtual bool Knows(Uri url) => true;

    /// <summary>Whether the credentials are chosen by the host of each hop, and so may be asked for another origin's after a redirect.</summary>
    internal virtual bool ChoosesByHost => false;
}
