namespace TypedRequests.DependencyInjection.Tests;

/// <summary>A token against forged requests that has to be fetched first (SAP, Jenkins): a 403 that asks for it is the challenge.</summary>
public sealed class CsrfTokenAuth(Func<CancellationToken, Task<string>> fetch) : Auth
{
    private volatile string? _token;

    protected override bool IsChallenge(int statusCode) => statusCode == 403;

    protected override void Sign(AuthRequest request)
    {
        if (_token is { } token) request.SetHeader("X-CSRF-Token", token);
    }

    protected override async ValueTask<bool> AnswerAsync(AuthRequest request, AuthChallenge challenge, CancellationToken cancellationToken)
    {
        if (challenge.Headers["X-CSRF-Token"] is not "Required") return false;
        _token = await fetch(cancellationToken);
        return true;
    }
}
