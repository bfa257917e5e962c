namespace TypedRequests;

/// <summary>A bearer token from a provider, asked on every hop.</summary>
internal sealed class BearerProviderAuth : Auth
{
    private readonly Func<string>? _provider;
    private readonly Func<CancellationToken, ValueTask<string>>? _asyncProvider;

    internal BearerProviderAuth(Func<string> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        _provider = provider;
    }

    internal BearerProviderAuth(Func<CancellationToken, ValueTask<string>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        _asyncProvider = provider;
    }

    protected internal override void Sign(AuthRequest request)
    {
        if (_provider is null) throw AsynchronousOnly.Refuse("The bearer token's provider", "pass Auth.Bearer(() => token)");
        request.SetHeader("Authorization", BearerAuth.Header(_provider()));
    }

    protected internal override async ValueTask SignAsync(AuthRequest request, CancellationToken cancellationToken)
    {
        string token = _asyncProvider is null ? _provider!() : await _asyncProvider(cancellationToken).ConfigureAwait(false); // one of the two is set
        request.SetHeader("Authorization", BearerAuth.Header(token));
    }
}
