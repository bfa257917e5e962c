using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>Signs each hop that goes where the credentials were given for, and answers one challenge there.</summary>
internal static class ChallengePolicy
{
    internal static bool MayAnswer(Exchange call) => call.Status == 401 && call is { Auth: not null, AuthAnswered: false };

    /// <summary>Adds the credentials to the message.</summary>
    internal static ValueTask SignAsync(Exchange call)
    {
        var auth = call.Auth!; // asked only with an Auth
        if (call.Signed is { } signed)
        {
            // The answer to a challenge is signed already.
            Apply(call, signed);
            call.Signed = null;
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
        if (call.Synchronous) auth.Sign(request);
        else await auth.SignAsync(request, call.Token).ConfigureAwait(false);
        Apply(call, request);
    }

    /// <summary>Asks the Auth for an answer; true when the hop is to be sent again.</summary>
    internal static async ValueTask<bool> AnswerAsync(Exchange call)
    {
        call.AuthAnswered = true;
        var lines = call.Answer!.Headers.NonValidated.TryGetValues("WWW-Authenticate", out var values) ? values.ToArray() : [];
        var refused = call.Message!.Headers.NonValidated.TryGetValues("Authorization", out var sent) ? sent.ToString() : null; // an answered hop was sent
        var challenge = new AuthChallenge(call.Status, lines) { RefusedAuthorization = refused };
        var request = Describe(call);
        var answered = call.Synchronous
            ? call.Auth!.Answer(request, challenge) // MayAnswer has seen it
            : await call.Auth!.AnswerAsync(request, challenge, call.Token).ConfigureAwait(false); // likewise
        if (!answered) return false;
        if (!BodyReplay.CanReplay(call.Content))
        {
            throw new RequestException(
                "The server asks for credentials, and the body has been sent from a stream that cannot be rewound. Pass bytes or a seekable stream.");
        }

        call.Signed = request;
        return true;
    }

    private static AuthRequest Describe(Exchange call)
    {
        var content = call.Content;
        var request = new AuthRequest(call.Method, call.Url.Wire, content is null ? null : () => BodyReplay.Bytes(content));
        foreach (var header in call.Headers.Items)
            if (header.Value is not null) request.Give(header.Name, header.Value);
        return request;
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
        call.Message!.Headers.Remove(name); // composed before it is signed
        call.SetMessageHeader(name, value);
    }

    private static void AddCookie(Exchange call, string cookie)
    {
        var before = call.Message!.Headers.NonValidated.TryGetValues("Cookie", out var values) ? values.ToString() : ""; // likewise
        Replace(call, "Cookie", before.Length == 0 ? cookie : $"{before}; {cookie}");
    }
}
