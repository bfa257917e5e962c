namespace TypedRequests;

/// <summary>A key in a header, the query or a cookie.</summary>
internal sealed class ApiKeyAuth : Auth
{
    private readonly string _name;
    private readonly string _value;
    private readonly ApiKeyLocation _location;
    private string? _identity;

    internal ApiKeyAuth(string name, string value, ApiKeyLocation location)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(value);
        (_name, _value, _location) = (name, value, location);
        if (location is ApiKeyLocation.Header)
        {
            HeaderRules.Validate(name, value);
            BrowserHeaders.Check(name, value);
        }

        if (location is ApiKeyLocation.Cookie)
        {
            Unsupported.InBrowser("Auth.ApiKey in a cookie", BrowserHeaders.CookieRemedy);
            ValidateCookie(name, value);
        }

        if (location is not ApiKeyLocation.Query) return;
        _name = UrlEncoder.Escape(name, UrlEscape.Data);
        _value = UrlEncoder.Escape(value, UrlEscape.Data);
    }

    internal override string? LimitIdentity => _identity ??= $"{_name}={_value}";

    protected internal override void Sign(AuthRequest request)
    {
        switch (_location)
        {
            case ApiKeyLocation.Query:
                // Named also where it is not added: a redirect may have brought the key along, and it is no less secret then.
                (request.Url, request.SecretArgument) = (WithKey(request.Url), Uri.UnescapeDataString(_name));
                break;
            case ApiKeyLocation.Cookie:
                request.SetHeader("Cookie", $"{_name}={_value}");
                break;
            default:
                request.SetHeader(_name, _value);
                break;
        }
    }

    // A redirect may have brought the key along already.
    private Uri WithKey(Uri url)
    {
        string text = url.AbsoluteUri;
        int query = text.IndexOf('?');
        if (query >= 0 && ("&" + text[(query + 1)..]).Contains($"&{_name}=", StringComparison.Ordinal)) return url;
        return UrlRules.CreateUri($"{text}{(query < 0 ? '?' : '&')}{_name}={_value}");
    }

    private static void ValidateCookie(string name, string value)
    {
        HeaderRules.ValidateName(name);
        int illegal = value.AsSpan().IndexOfAny(" \t\",;\\");
        bool legal = illegal < 0 && value.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0;
        if (!legal) throw new InvalidRequestException($"The key cannot be the value of the cookie {name}: only visible ASCII without '\"', ',', ';' and '\\' may stand there.");
    }
}
