namespace TypedRequests.DependencyInjection.Tests;

/// <summary>A handshake of two legs, as NTLM and Negotiate have it: hello, the server's nonce, the proof. What belongs to one call is in its State.</summary>
public sealed class HandshakeAuth : Auth
{
    public List<string> Seen { get; } = [];

    protected override int MaxAnswers => 2;

    protected override void Sign(AuthRequest request)
    {
    }

    protected override bool Answer(AuthRequest request, AuthChallenge challenge)
    {
        if (challenge.Schemes.FirstOrDefault(scheme => scheme.Is("Shake")) is not { } scheme) return false;
        lock (Seen) Seen.Add($"{challenge.Attempt}:{request.State}:{scheme.Token}");
        request.SetHeader("Authorization", scheme.Token is null ? "Shake hello" : $"Shake {request.State}-{scheme.Token}");
        request.State = "hello";
        return true;
    }
}
