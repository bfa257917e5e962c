namespace TypedRequests;

/// <summary>What the value of a setting has to be.</summary>
internal enum SettingKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>Seconds, or a time span.</summary>
    Duration,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A URL.</summary>
    Url,

    /// <summary>A name of <see cref="SessionAuthenticationKind"/>.</summary>
    AuthenticationKind,

    /// <summary>A name of <see cref="ApiKeyLocation"/>.</summary>
    ApiKeyLocation,
}
