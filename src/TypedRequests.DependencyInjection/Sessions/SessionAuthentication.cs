namespace TypedRequests;

/// <summary>Credentials as configuration can say them: a kind, and what that kind needs. Keep the secrets themselves in a secret store, not in a file.</summary>
public sealed class SessionAuthentication
{
    private const string DigestRemedy = "The browser answers Digest challenges itself, by asking the user. Leave Authentication out, or use a bearer token.";

    /// <summary>Which kind.</summary>
    /// <value><see cref="SessionAuthenticationKind.None"/> by default.</value>
    /// <exception cref="PlatformNotSupportedException">Digest in a browser, which answers such challenges itself.</exception>
    public SessionAuthenticationKind Kind
    {
        get;
        set
        {
            if (value == SessionAuthenticationKind.Digest)
                Unsupported.InBrowser("SessionAuthenticationKind.Digest", DigestRemedy);
            field = value;
        }
    }

    /// <summary>The user of Basic and Digest.</summary>
    public string? User { get; set; }

    /// <summary>The password of Basic and Digest.</summary>
    public string? Password { get; set; }

    /// <summary>The token of Bearer.</summary>
    public string? Token { get; set; }

    /// <summary>The header, query argument or cookie of ApiKey.</summary>
    public string? Name { get; set; }

    /// <summary>The key of ApiKey.</summary>
    public string? Value { get; set; }

    /// <summary>Where the key of ApiKey goes.</summary>
    /// <value><see cref="ApiKeyLocation.Header"/> by default.</value>
    public ApiKeyLocation Place { get; set; }

    /// <summary>The token endpoint of ClientCredentials.</summary>
    public Uri? TokenEndpoint { get; set; }

    /// <summary>The client of ClientCredentials.</summary>
    public string? ClientId { get; set; }

    /// <summary>The client's secret of ClientCredentials.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>The scopes of ClientCredentials, separated by spaces.</summary>
    public string? Scope { get; set; }

    /// <summary>What the kind needs and does not have.</summary>
    internal IEnumerable<string> Faults()
    {
        foreach (var (name, value) in Needed())
        {
            if (string.IsNullOrEmpty(value))
                yield return $"Authentication:{name} is missing, and Authentication:Kind {Kind} needs it.";
        }
        if (Kind == SessionAuthenticationKind.ClientCredentials && TokenEndpoint is { } endpoint && !(endpoint.IsAbsoluteUri && endpoint.Scheme is "http" or "https"))
            yield return "Authentication:TokenEndpoint is no absolute http or https URL.";
    }

    /// <summary>The credentials; null for none.</summary>
    /// <param name="send">What sends token requests.</param>
    internal Auth? Create(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send) => Kind switch
    {
        SessionAuthenticationKind.Basic => Auth.Basic(User ?? "", Password ?? ""),
        SessionAuthenticationKind.Digest => OperatingSystem.IsBrowser() ? throw Unsupported.Refused("SessionAuthenticationKind.Digest", DigestRemedy) : Auth.Digest(User ?? "", Password ?? ""),
        SessionAuthenticationKind.Bearer => Auth.Bearer(Token ?? ""),
        SessionAuthenticationKind.ApiKey => Auth.ApiKey(Name ?? "", Value ?? "", Place),
        SessionAuthenticationKind.ClientCredentials when TokenEndpoint is { } endpoint =>
            new OAuth2ClientCredentials(endpoint, ClientId ?? "", ClientSecret ?? "", send) { Scope = Scope },
        _ => null,
    };

    private (string Name, string? Value)[] Needed() => Kind switch
    {
        SessionAuthenticationKind.Basic or SessionAuthenticationKind.Digest => [(nameof(User), User), (nameof(Password), Password)],
        SessionAuthenticationKind.Bearer => [(nameof(Token), Token)],
        SessionAuthenticationKind.ApiKey => [(nameof(Name), Name), (nameof(Value), Value)],
        SessionAuthenticationKind.ClientCredentials =>
            [(nameof(TokenEndpoint), TokenEndpoint?.OriginalString), (nameof(ClientId), ClientId), (nameof(ClientSecret), ClientSecret)],
        _ => [],
    };
}
