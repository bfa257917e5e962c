using System.Globalization;

namespace TypedRequests;

/// <summary>Judges the value of a setting, and says it as the options take it.</summary>
internal static class SettingValue
{
    /// <summary>Whether a value is of its kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="value">The value; rewritten where the options would read something else in it.</param>
    /// <param name="fault">What it should be; the value itself may be a secret that has gone astray.</param>
    public static bool TryRead(SettingKind kind, ref string value, out string fault)
    {
        fault = kind switch
        {
            SettingKind.Duration => "is no duration. Write seconds (10 or 0.5) or hours, minutes and seconds (00:00:10).",
            SettingKind.Number => "is no whole number.",
            SettingKind.Flag => "is neither true nor false.",
            SettingKind.Url => "is no URL.",
            SettingKind.AuthenticationKind => $"is none of {Names<SessionAuthenticationKind>()}.",
            SettingKind.ApiKeyLocation => $"is none of {Names<ApiKeyLocation>()}.",
            _ => "",
        };
        return kind switch
        {
            SettingKind.Duration => TryDuration(ref value),
            SettingKind.Number => long.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out _),
            SettingKind.Flag => bool.TryParse(value, out _),
            SettingKind.Url => Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out _),
            SettingKind.AuthenticationKind => IsName<SessionAuthenticationKind>(value),
            SettingKind.ApiKeyLocation => IsName<ApiKeyLocation>(value),
            _ => true,
        };
    }

    // The framework reads a bare number as days.
    private static bool TryDuration(ref string value)
    {
        if (decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds))
        {
            if (Math.Abs(seconds) >= (decimal)TimeSpan.MaxValue.TotalSeconds - 1)
                return false;
            value = TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond)).ToString("c", CultureInfo.InvariantCulture);
            return true;
        }
        return value.Contains(':') && TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out _);
    }

    private static bool IsName<TEnum>(string value)
        where TEnum : struct, Enum => Enum.GetNames<TEnum>().Contains(value.Trim(), StringComparer.OrdinalIgnoreCase);

    private static string Names<TEnum>()
        where TEnum : struct, Enum => string.Join(", ", Enum.GetNames<TEnum>());
}
