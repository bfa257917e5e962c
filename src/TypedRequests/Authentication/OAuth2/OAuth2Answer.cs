using System.Globalization;
using System.Net;

namespace TypedRequests;

/// <summary>An authorization server's response: its fields, or its refusal. No secret that was sent enters a message.</summary>
/// <param name="place">What was asked, for messages, such as <c>The token endpoint https://id.example/token</c>.</param>
/// <param name="status">The status.</param>
/// <param name="fields">What it says.</param>
/// <param name="secrets">What is masked where the server repeats it.</param>
internal sealed class OAuth2Answer(string place, HttpStatusCode status, Dictionary<string, string> fields, IReadOnlyCollection<string> secrets)
{
    private const int LongestText = 300;

    public Dictionary<string, string> Fields => fields;

    /// <summary>The code of the error; <see langword="null"/> when the server names none. Some send it with a 200.</summary>
    public string? Error => fields.GetValueOrDefault("error") is { Length: > 0 } error ? error : null;

    /// <summary>Whether the server is in trouble, and has not judged the request.</summary>
    public bool IsUnavailable => Error is null && (int)status is >= 500 or 429 or 408;

    public bool IsRefusal => Error is not null || (int)status is < 200 or > 299;

    /// <summary>The token that was issued.</summary>
    /// <exception cref="RequestException">The server has refused, or has answered with something else than a bearer token.</exception>
    public OAuth2Token ReadToken(DateTimeOffset now)
    {
        if (IsRefusal) throw Refused();
        string token = Needed("access_token");
        string type = fields.GetValueOrDefault("token_type") is { Length: > 0 } named ? named : "Bearer";
        // "BearerToken" is what some gateways write.
        if (!type.StartsWith("Bearer", StringComparison.OrdinalIgnoreCase)) throw new RequestException($"{place} has issued a '{Safe(type)}' token; only Bearer tokens are supported.");
        if (token.AsSpan().IndexOfAnyExceptInRange('!', '~') >= 0) throw new RequestException($"{place} has issued a token that cannot stand in a header; a token is visible ASCII without spaces.");
        TimeSpan? lifetime = fields.Seconds("expires_in");
        return new(token)
        {
            RefreshToken = fields.GetValueOrDefault("refresh_token") is { Length: > 0 } refresh ? refresh : null,
            Scope = fields.GetValueOrDefault("scope"),
            ExpiresAt = now + lifetime,
            Lifetime = lifetime,
        };
    }

    /// <summary>A field without which nothing can go on.</summary>
    public string Needed(string name) => fields.GetValueOrDefault(name) is { Length: > 0 } value ? value : throw new RequestException($"{place} has answered {Code} without {(name[0] is 'a' ? "an" : "a")} {name}.");

    /// <summary>The refusal, in the server's words.</summary>
    public OAuth2Exception Refused()
    {
        (string? error, string? description, string? uri) = (Safe(Error), Safe(fields.GetValueOrDefault("error_description")), Safe(fields.GetValueOrDefault("error_uri")));
        string message = $"{place} has answered {Code}{(error is null ? "" : $": {error}")}{(description is null ? "" : $" ({description})")}{(uri is null ? "." : $"; see {uri}")}";
        return new(message, status, error, description, uri);
    }

    private string Code => ((int)status).ToString(CultureInfo.InvariantCulture);

    private string? Safe(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        foreach (string secret in secrets) text = text.Replace(secret, "***", StringComparison.Ordinal);
        if (text.Length > LongestText) text = text[..LongestText] + "…";
        return string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
    }
}
