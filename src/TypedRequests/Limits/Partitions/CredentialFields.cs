using System.Net.Http.Headers;

namespace TypedRequests;

/// <summary>The headers that say whose a request is, besides those that a session's <c>Auth</c> sets.</summary>
internal static class CredentialFields
{
    internal static bool IsCredential(string name) => name.Length switch
    {
        7 => Is(name, "Api-Key"),
        9 => Is(name, "X-Api-Key"),
        12 => Is(name, "X-Auth-Token"),
        13 => Is(name, "Authorization") || Is(name, "Private-Token") || Is(name, "X-Vault-Token"),
        14 => Is(name, "X-Access-Token") || Is(name, "X-Goog-Api-Key"),
        22 => Is(name, "X-Shopify-Access-Token"),
        25 => Is(name, "Ocp-Apim-Subscription-Key"),
        _ => false,
    };

    internal static string? Find(HttpRequestHeaders headers)
    {
        foreach (var (name, values) in headers.NonValidated)
            if (IsCredential(name)) return values.ToString();
        return null;
    }

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
