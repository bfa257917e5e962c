using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>Signs each hop that goes where the credentials were given for, and answers challenges there.</summary>
internal static class ChallengePolicy
{
    private const int MostAnswers = 10;

    /// <summary>Whether the Auth is to be asked. 407 comes from the proxy, which must not get the server's credentials.</summary>
    internal static bool MayAnswer(Exchange call) =>
        call.Auth is { } auth && call.Status is not 407 && auth.IsChallenge(call.Status) && call.AuthAnswers < Math.Min(auth.MaxAnswers, MostAnswers);

    /// <summary>Adds the credentials to the message.</summary>
    internal static ValueTask SignAsync(Exchange call)
    {
        var auth = call.Auth!; // asked only with an Auth
        var signed = call.Signed;
        call.Signed = null;
        if (signed is { IsSigned: true })
        {
            // The answer to a challenge is signed already.
            Apply(call, signed);
            return default;
        }

        if (auth.FixedAuthorization is not { } authorization) return SignAnewAsync(call, auth);
        Replace(call, "Authorization", authorization);
        return default;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private static async ValueTask SignAnewAsync(Exchange call, Auth auth)
    {
        var request = Describe(call);
        GiveComposed(call, request);
        if (call.Synchronous) auth.Sign(request);
        else await auth.SignAsync(request, call.Token).ConfigureAwait(false);
        call.AuthState = request.State;
        Apply(call, request);
    }

    /// <summary>Asks the Auth for an answer; true when the hop is to be sent again.</summary>
    internal static async ValueTask<bool> AnswerAsync(Exchange call)
    {
        call.AuthAnswers++;
        call.Phase = CallPhase.Signing;
        var lines = call.Answer!.Headers.NonValidated.TryGetValues("WWW-Authenticate", out var values) ? values.ToArray() : [];
        var refused = call.Message!.Headers.NonValidated.TryGetValues("Authorization", out var sent) ? sent.ToString() : null; // an answered hop was sent
        var challenge = new AuthChallenge(call.Status, lines) { Headers = Hop.HeadersOf(call.Answer), Attempt = call.AuthAnswers, RefusedAuthorization = refused };
        var request = Describe(call);
        GiveAsked(call, request);
        var answered = call.Synchronous
            ? call.Auth!.Answer(request, challenge) // MayAnswer has seen it
            : await call.Auth!.AnswerAsync(request, challenge, call.Token).ConfigureAwait(false); // likewise
        (call.AuthState, call.Phase) = (request.State, CallPhase.Reading);
        if (!answered) return false;
        if (!BodyReplay.CanReplay(call.Content))
        {
            throw new CallFault(HttpRequestError.Unknown,
                "the server asks for credentials, and the body has been sent from a stream that cannot be rewound; pass bytes or a seekable stream");
        }

        call.Signed = request;
        return true;
    }

    private static AuthRequest Describe(Exchange call) => new(call.Method, call.Url.Wire, call.Content) { State = call.AuthState };

    /// <summary>The headers as they will be sent, cookies included.</summary>
    private static void GiveComposed(Exchange call, AuthRequest request)
    {
        foreach (var (name, values) in call.Message!.Headers.NonValidated) request.Give(name, values.ToString()); // composed before it is signed
        GiveBody(call, request);
    }

    /// <summary>The headers that the call asks for. Its cookies may be others by the time that the hop is composed again.</summary>
    private static void GiveAsked(Exchange call, AuthRequest request)
    {
        foreach (ref readonly var header in call.Headers.Items)
            if (header.Value is not null && !HeaderRules.IsContentHeader(header.Name)) request.Give(header.Name, header.Value);
        GiveBody(call, request);
    }

    private static void GiveBody(Exchange call, AuthRequest request)
    {
        if (call.Content is { } content)
        {
            _ = content.Headers.ContentLength; // asking for it is what writes it among the others
            foreach (var (name, values) in content.Headers.NonValidated) request.Give(name, values.ToString());
        }
        else if (call.Method == HttpMethod.Post || call.Method == HttpMethod.Put || call.Method == HttpMethod.Patch)
        {
            request.Give("Content-Length", "0"); // as the transport writes it
        }
    }

    private static void Apply(Exchange call, AuthRequest signed)
    {
        var message = call.Message!; // composed before it is signed
        if (!ReferenceEquals(signed.Url, call.Url.Wire))
        {
            if (!Origin.Same(signed.Url, call.Url.Wire)) throw new InvalidOperationException("An Auth may change the URL's path and query, never its origin.");
            if (signed.SecretArgument is null) call.Signatures = call.Signatures.AndArgumentsAdded(call.Url.Wire, signed.Url);
        }

        if (signed.SecretArgument is { } argument) call.Signatures = call.Signatures.AndArgument(argument);
        (message.RequestUri, call.SignedUrl) = (signed.Url, ReferenceEquals(signed.Url, call.Url.Wire) ? null : signed.Url);
        foreach (var (name, value) in signed.SetHeaders)
        {
            call.Signatures = call.Signatures.AndHeader(name);
            if (name.Equals("Cookie", StringComparison.OrdinalIgnoreCase)) AddCookie(call, value);
            else Replace(call, name, value);
        }
    }

    private static void Replace(Exchange call, string name, string value)
    {
        // The body's own headers stand elsewhere, and are replaced there.
        if (!HeaderRules.IsContentHeader(name)) call.Message!.Headers.Remove(name); // composed before it is signed
        call.SetMessageHeader(name, value);
    }

    private static void AddCookie(Exchange call, string cookie)
    {
        var before = call.Message!.Headers.NonValidated.TryGetValues("Cookie", out var values) ? values.ToString() : ""; // likewise
        // Credentials replace every cookie of their name: a server's, or one that the caller set.
        var name = cookie[..(cookie.IndexOf('=') + 1)];
        var others = before.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(pair => !pair.StartsWith(name, StringComparison.Ordinal));
        Replace(call, "Cookie", string.Join("; ", others.Append(cookie)));
    }
}
