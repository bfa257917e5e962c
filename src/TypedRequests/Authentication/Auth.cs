namespace TypedRequests;

/// <summary>Proves to a server who is calling. One instance may serve many sessions and concurrent calls.</summary>
/// <remarks>Derive from it for a scheme of one's own: override <see cref="Sign"/> (or <see cref="SignAsync"/> where a token has to be fetched).</remarks>
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

    /// <summary>Answers a challenge (401) of the origin the credentials were given for; asked once per call.</summary>
    /// <param name="request">The hop that was refused; sign it again here.</param>
    /// <param name="challenge">What the server asked for.</param>
    /// <returns><see langword="true"/> to send the hop again.</returns>
    protected internal virtual bool Answer(AuthRequest request, AuthChallenge challenge) => false;

    /// <summary>Answers a challenge. Calls <see cref="Answer"/> unless overridden.</summary>
    /// <param name="request">The hop that was refused; sign it again here.</param>
    /// <param name="challenge">What the server asked for.</param>
    /// <param name="cancellationToken">The call's token, its timeout included.</param>
    /// <returns><see langword="true"/> to send the hop again.</returns>
    protected internal virtual ValueTask<bool> AnswerAsync(AuthRequest request, AuthChallenge challenge, CancellationToken cancellationToken) =>
        new(Answer(request, challenge));

    /// <summary>The <c>Authorization</c> value when it is the same for every hop, so that nothing need be allocated to sign; else <see langword="null"/>.</summary>
    internal virtual string? FixedAuthorization => null;

    /// <summary>Whether an <c>Authorization</c> header of any level wins over this one (netrc).</summary>
    internal virtual bool YieldsToHeader => false;

    /// <summary>Whether there are credentials for a host; where there are none, those of the URL's userinfo count.</summary>
    internal virtual bool Knows(Uri url) => true;

    /// <summary>Whether the credentials are chosen by the host of each hop, and so may be asked for another origin's after a redirect.</summary>
    internal virtual bool ChoosesByHost => false;
}
