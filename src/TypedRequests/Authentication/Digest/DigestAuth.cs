using System.Collections.Concurrent;
using System.Globalization;

namespace TypedRequests;

/// <summary>HTTP Digest (RFC 7616). Each origin has nonces of its own: none is ever shown to another.</summary>
internal sealed class DigestAuth : Auth
{
    private const int MostRealms = 8;

    private readonly ConcurrentDictionary<string, DigestSession[]> _sessions = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _user;
    private readonly string _password;

    internal DigestAuth(string user, string password)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(password);
        (_user, _password) = (user, password);
    }

    /// <summary>One answer with the user's password, and one more when the server says that only the nonce was too old.</summary>
    protected internal override int MaxAnswers => 2;

    // Each answer to a challenge has a count of its own.
    internal override string? CacheIdentity => $"digest:{_user}:{_password}";

    protected internal override void Sign(AuthRequest request)
    {
        if (Find(request.Url) is { } session) Authorize(session, request, session.HashBody(request));
    }

    protected internal override async ValueTask SignAsync(AuthRequest request, CancellationToken cancellationToken)
    {
        if (Find(request.Url) is { } session) Authorize(session, request, await session.HashBodyAsync(request, cancellationToken).ConfigureAwait(false));
    }

    protected internal override bool Answer(AuthRequest request, AuthChallenge challenge)
    {
        if (Begin(request, challenge) is not { } session) return false;
        Authorize(session, request, session.HashBody(request));
        return true;
    }

    protected internal override async ValueTask<bool> AnswerAsync(AuthRequest request, AuthChallenge challenge, CancellationToken cancellationToken)
    {
        if (Begin(request, challenge) is not { } session) return false;
        Authorize(session, request, await session.HashBodyAsync(request, cancellationToken).ConfigureAwait(false));
        return true;
    }

    /// <summary>RFC 7616, section 3.5: the nonce that the server would have for the next request.</summary>
    internal override void Received(Uri url, HttpResponseMessage response)
    {
        if (!response.Headers.NonValidated.TryGetValues("Authentication-Info", out var lines) || Find(url) is not { } session) return;
        // The header is the parameters of a challenge without a scheme before them.
        IReadOnlyList<AuthScheme> read = AuthSchemeParser.Parse(lines.Select(line => "Digest " + line));
        if (read.FirstOrDefault(scheme => scheme["nextnonce"] is { Length: > 0 }) is { } next) Keep(url, session.Continue(next["nextnonce"]!)); // just seen
    }

    private DigestSession? Begin(AuthRequest request, AuthChallenge challenge)
    {
        if (DigestChallenge.Choose(challenge.Schemes) is not { } chosen || (challenge.Attempt > 1 && !chosen.IsStale)) return null;
        var session = new DigestSession(chosen, request.Url);
        Keep(request.Url, session);
        return session;
    }

    private DigestSession? Find(Uri url) => _sessions.TryGetValue(OriginOf(url), out DigestSession[]? sessions) ? Array.Find(sessions, session => session.Covers(url)) : null;

    private void Keep(Uri url, DigestSession session) => _sessions.AddOrUpdate(
        OriginOf(url),
        static (_, added) => [added],
        static (_, before, added) => [added, .. before.Where(other => other.Realm != added.Realm).Take(MostRealms - 1)],
        session);

    private static string OriginOf(Uri url) => string.Create(CultureInfo.InvariantCulture, $"{url.Scheme}://{url.IdnHost}:{url.Port}");

    private void Authorize(DigestSession session, AuthRequest request, string? bodyHash) =>
        request.SetHeader("Authorization", session.Authorize(_user, _password, request, bodyHash));
}
