using System.Globalization;

namespace TypedRequests;

/// <summary>How often, in words.</summary>
internal static class CountText
{
    internal static string Of(int count) => count switch
    {
        0 => "never",
        1 => "once",
        2 => "twice",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} times"),
    };
}
