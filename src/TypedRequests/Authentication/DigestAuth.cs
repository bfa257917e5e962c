using System.Collections.Concurrent;

namespace TypedRequests;

/// <summary>HTTP Digest (RFC 7616). Each origin has a session of its own: a nonce is never shown to another.</summary>
internal sealed class DigestAuth : Auth
{
    private readonly ConcurrentDictionary<string, DigestSession> _sessions = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _user;
    private readonly string _password;

    internal DigestAuth(string user, string password)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(password);
        (_user, _password) = (user, password);
    }

    protected internal override void Sign(AuthRequest request)
    {
        if (_sessions.TryGetValue(OriginOf(request), out DigestSession? session)) Authorize(session, request);
    }

    protected internal override bool Answer(AuthRequest request, AuthChallenge challenge)
    {
        if (DigestChallenge.Choose(challenge.Schemes) is not { } chosen) return false;
        var session = new DigestSession(chosen);
        _sessions[OriginOf(request)] = session;
        Authorize(session, request);
        return true;
    }

    private static string OriginOf(AuthRequest request) => $"{request.Url.Scheme}://{request.Url.IdnHost}:{request.Url.Port}";

    private void Authorize(DigestSession session, AuthRequest request) =>
        request.SetHeader("Authorization", session.Authorize(_user, _password, request));
}
