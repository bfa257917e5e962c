namespace TypedRequests;

/// <summary>The settings that a configuration section of a session may have. A star stands for any key.</summary>
internal static class SettingNames
{
    private static readonly Dictionary<string, SettingKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["BaseAddress"] = SettingKind.Url,
        ["Headers:*"] = SettingKind.Text,
        ["Query:*"] = SettingKind.Text,
        ["Timeout"] = SettingKind.Duration,
        ["ReadIdleTimeout"] = SettingKind.Duration,
        ["MaxRedirects"] = SettingKind.Number,
        ["AllowInsecureRedirects"] = SettingKind.Flag,
        ["TrustedHosts:*"] = SettingKind.Text,
        ["SecretHeaders:*"] = SettingKind.Text,
        ["MaxResponseBytes"] = SettingKind.Number,
        ["ThrowOnErrorStatus"] = SettingKind.Flag,
        ["IdleExpiry"] = SettingKind.Duration,
        ["Authentication:Kind"] = SettingKind.AuthenticationKind,
        ["Authentication:User"] = SettingKind.Text,
        ["Authentication:Password"] = SettingKind.Text,
        ["Authentication:Token"] = SettingKind.Text,
        ["Authentication:Name"] = SettingKind.Text,
        ["Authentication:Value"] = SettingKind.Text,
        ["Authentication:Place"] = SettingKind.ApiKeyLocation,
        ["Authentication:TokenEndpoint"] = SettingKind.Url,
        ["Authentication:ClientId"] = SettingKind.Text,
        ["Authentication:ClientSecret"] = SettingKind.Text,
        ["Authentication:Scope"] = SettingKind.Text,
        ["Connections:Proxy"] = SettingKind.Url,
        ["Connections:UseEnvironmentProxy"] = SettingKind.Flag,
        ["Connections:Lifetime"] = SettingKind.Duration,
        ["Connections:IdleTimeout"] = SettingKind.Duration,
        ["Connections:ConnectTimeout"] = SettingKind.Duration,
        ["Connections:MaxPerHost"] = SettingKind.Number,
        ["Retry:MaxRetries"] = SettingKind.Number,
        ["Retry:BaseDelay"] = SettingKind.Duration,
        ["Retry:MaxDelay"] = SettingKind.Duration,
        ["Retry:TotalTimeout"] = SettingKind.Duration,
        ["Retry:AttemptTimeout"] = SettingKind.Duration,
        ["Retry:IdempotencyHeader"] = SettingKind.Text,
        ["RateLimits:MaxWait"] = SettingKind.Duration,
        ["RateLimits:Rules:*:Permits"] = SettingKind.Number,
        ["RateLimits:Rules:*:Window"] = SettingKind.Duration,
        ["RateLimits:Rules:*:Origin"] = SettingKind.Url,
        ["RateLimits:Rules:*:Name"] = SettingKind.Text,
        ["Logging:Headers"] = SettingKind.Flag,
        ["Logging:ShowHeaders:*"] = SettingKind.Text,
        ["Logging:Query"] = SettingKind.Flag,
        ["Logging:BodyBytes"] = SettingKind.Number,
    };

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => Kinds.Keys;

    /// <summary>What a setting's value has to be; null when there is no such setting.</summary>
    public static SettingKind? KindOf(string parent, string key) =>
        Kinds.TryGetValue(parent + key, out var kind) || Kinds.TryGetValue(parent + "*", out kind) ? kind : null;

    /// <summary>Whether there are settings below a key.</summary>
    private static bool IsGroup(string path) => Kinds.Keys.Any(known => known.StartsWith(path + ":", StringComparison.OrdinalIgnoreCase));

    /// <summary>The path of a group as it stands here: with a star in the place of a key that may be any.</summary>
    public static string? GroupOf(string parent, string key) => IsGroup(parent + key) ? parent + key : IsGroup(parent + "*") ? parent + "*" : null;

    /// <summary>The keys that there are below a group, for those who have misspelt one.</summary>
    public static string KeysOf(string parent) =>
        string.Join(", ", Kinds.Keys.Where(known => known.StartsWith(parent, StringComparison.OrdinalIgnoreCase)).Select(known => known[parent.Length..].Split(':')[0]).Distinct());
}
