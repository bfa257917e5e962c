namespace TypedRequests.DependencyInjection.Tests;

/// <summary>Transmission's guard against forged requests: 409 with a session's id, which the next requests have to bring along.</summary>
public sealed class TransmissionAuth : Auth
{
    private const string Header = "X-Transmission-Session-Id";

    private volatile string? _id;

    protected override bool IsChallenge(int statusCode) => statusCode == 409;

    protected override void Sign(AuthRequest request)
    {
        if (_id is { } id) request.SetHeader(Header, id);
    }

    protected override bool Answer(AuthRequest request, AuthChallenge challenge)
    {
        _id = challenge.Headers[Header];
        return _id is not null; // true: Sign adds it to the request that is sent again
    }
}
