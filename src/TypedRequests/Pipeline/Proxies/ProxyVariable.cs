namespace TypedRequests;

/// <summary>A variable of the environment that names a proxy.</summary>
/// <param name="Name">The variable, in the case in which it is set.</param>
/// <param name="Value">What it says.</param>
internal sealed record ProxyVariable(string Name, string Value)
{
    /// <summary>The proxy; <see langword="null"/> when the variable asks for none, or is not understood.</summary>
    internal ProxyAddress? Proxy { get; private init; }

    /// <summary>Whether the value names no proxy that works. It is an error of the calls that would use it, and of no others.</summary>
    internal bool IsUnknown { get; private init; }

    /// <summary>The first of some variables that is set to something.</summary>
    internal static ProxyVariable? Find(Func<string, string?> variable, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (variable(name) is not { } value || ProxyText.Unquote(value).Length == 0) continue;
            return ProxyText.TryParse(value, out var proxy) ? new(name, value) { Proxy = proxy } : new(name, value) { IsUnknown = true };
        }

        return null;
    }

    /// <summary>Why the variable cannot be used.</summary>
    internal string Fault =>
        $"The environment variable {Name} names no proxy that can be used: '{ProxyText.Show(Value)}'. Write scheme://host:port, with user:password@ percent-escaped before the host if there is one; "
        + $"the schemes {ProxyText.Schemes} work. Or unset it, except the host in NO_PROXY, or set UseEnvironmentProxy = false.";

    public override string ToString() => $"{Name}={ProxyText.Show(Value)}";
}
