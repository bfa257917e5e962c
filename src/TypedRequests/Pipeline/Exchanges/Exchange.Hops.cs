namespace TypedRequests;

/// <summary>From one hop to the next.</summary>
internal sealed partial class Exchange
{
    /// <summary>A signed answer to a challenge, for the next hop only.</summary>
    internal AuthRequest? Signed { get; set; }

    /// <summary>The URL as an Auth has changed it, for the hop under way; null when it has not. It is sent, and not shown.</summary>
    internal Uri? SignedUrl { get; set; }

    /// <summary>What an Auth has put into the hops so far.</summary>
    internal SecretNames Signatures { get; set { if (!ReferenceEquals(field, value)) field = value; } } = SecretNames.Usual;

    /// <summary>What is masked when a request of the call is printed.</summary>
    internal SecretNames Secrets => Signatures.And(SecretHeaders);

    /// <summary>How many challenges of the hop under way have been put to the Auth.</summary>
    internal int AuthAnswers { get; set; }

    /// <summary>What the Auth keeps for this call.</summary>
    internal object? AuthState { get; set; }

    private Uri? _firstUrl;

    /// <summary>Whether the answer is a redirect that this call follows.</summary>
    internal bool IsFollowed => AllowRedirects && RedirectPolicy.IsRedirect(Answer!); // asked of an answered hop

    /// <summary>Shows the hop to the hooks; false when one of them has put another response in its place.</summary>
    internal async ValueTask<bool> ShowAsync()
    {
        var hop = Detach();
        var shown = await Hooks!.ReceivedAsync(this, hop).ConfigureAwait(false); // called only with hooks
        if (ReferenceEquals(shown, hop)) Adopted = hop;
        else Adopt(shown);
        return ReferenceEquals(shown, hop);
    }

    /// <summary>The same hop again, with the answer to its challenge.</summary>
    internal void Repeat()
    {
        Observed?.Challenged();
        Remember(Adopted ?? Detach());
        CloseHop();
    }

    internal void Follow()
    {
        var last = Adopted ?? Detach();
        RedirectPolicy.Follow(this, last);
        Observed?.Redirected(last, RedirectPolicy.Location(Answer!) ?? ""); // an answered hop
        CloseHop();
    }

    /// <summary>The call's last hop as a lasting record: its time is the whole call's, and a redirect not followed says where it leads.</summary>
    internal Hop Conclude()
    {
        var hop = Adopted ?? Detach();
        hop.Elapsed = Elapsed;
        if (!AllowRedirects && RedirectPolicy.IsRedirect(hop.Answer)) hop.Next = RedirectPolicy.Next(this, hop);
        return hop;
    }

    /// <summary>The request under way as it was sent, or would be; null when it could not be made.</summary>
    internal PreparedRequest? Sent() => Message is { } message ? Hop.Capture(message, Url, SignedUrl, Secrets) : null;

    /// <summary>Leaves the hop's answer behind; what was read of it lives on in its record.</summary>
    internal void CloseHop()
    {
        Answer!.Dispose(); // an answered hop
        ReturnBody();
        (Answer, Adopted, Truncated) = (null, null, false);
    }

    /// <summary>Moves to where a redirect points.</summary>
    internal void FollowTo(ResolvedUrl target, HttpMethod method, bool keepsBody, bool leavesOrigin)
    {
        _firstUrl ??= Url.Wire;
        if (!keepsBody)
        {
            // Content that was created for this call is disposed; the caller owns content that it passed in.
            if (OwnsContent) Content?.Dispose();
            Content = null;
            Headers.RemoveWhere(0, static (header, _) => HeaderRules.IsContentHeader(header.Name));
        }

        if (leavesOrigin)
        {
            if (Auth is { ChoosesByHost: false } || Origin.IsDowngrade(Url.Wire, target.Wire)) Auth = null;
            Headers.RemoveWhere(0, static (header, _) => !ForeignHeaders.MayFollow(header.Name));
        }
        else if (!Origin.Same(Url.Wire, target.Wire))
        {
            // Even a host that may see everything is not to be called by another one's name.
            Headers.RemoveWhere(0, static (header, _) => header.Name.Equals("Host", StringComparison.OrdinalIgnoreCase));
        }

        (Url, SignedUrl, Signed, Method, AuthAnswers) = (target, null, null, method, 0);
        OnFirstOrigin = !HasLeft && Origin.SameOrUpgraded(_firstUrl, target.Wire);
    }
}
