namespace TypedRequests;

/// <summary>What is masked wherever a request is printed: the headers that always are, those that the session names, and everything that an Auth has added.</summary>
/// <param name="headers">Names of headers besides the usual ones.</param>
/// <param name="arguments">Names of arguments of the query, not escaped.</param>
internal sealed class SecretNames(string[] headers, string[] arguments)
{
    internal static readonly SecretNames Usual = new([], []);

    private static readonly string[] s_always =
    [
        "Authorization", "Proxy-Authorization", "Cookie", "X-Api-Key", "Api-Key", "X-Auth-Token", "X-Access-Token", "X-Csrf-Token", "X-Xsrf-Token", "Private-Token", "X-Vault-Token",
        "X-Amz-Security-Token", "X-Goog-Api-Key", "Ocp-Apim-Subscription-Key",
    ];

    internal bool HasHeader(string name) => Has(s_always, name) || Has(headers, name);

    internal bool HasArgument(string name) => SecretText.IsSecret(name) || Has(arguments, name);

    /// <summary>Masks what these names and the others mask.</summary>
    internal SecretNames And(SecretNames others)
    {
        if (ReferenceEquals(others, Usual)) return this;
        return ReferenceEquals(this, Usual) ? others : new([.. headers, .. others.Headers], [.. arguments, .. others.Arguments]);
    }

    /// <summary>Masks these headers as well.</summary>
    internal SecretNames And(string[] others) => others.Length == 0 ? this : new([.. headers, .. others], arguments);

    internal SecretNames AndHeader(string name) => HasHeader(name) ? this : new([.. headers, name], arguments);

    internal SecretNames AndArgument(string name) => HasArgument(name) ? this : new(headers, [.. arguments, name]);

    /// <summary>Masks the arguments that one URL has and the other had not.</summary>
    internal SecretNames AndArgumentsAdded(Uri before, Uri after)
    {
        var known = new HashSet<string>(QueryNames.Of(before.Query), StringComparer.Ordinal);
        var names = this;
        foreach (var name in QueryNames.Of(after.Query))
            if (!known.Contains(name)) names = names.AndArgument(name);
        return names;
    }

    internal string[] Headers => headers;

    internal string[] Arguments => arguments;

    private static bool Has(string[] names, string name) => Array.Exists(names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
}
