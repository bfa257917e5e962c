using System.Globalization;

namespace TypedRequests;

/// <summary>Dates in the headers that have dates of their own: those of RFC 9110, section 5.6.7, and of the documents that build on it. Any other header gets ISO 8601.</summary>
internal static class HeaderDate
{
    /// <summary>A header's value as text: a date as the header has it, unless a format says otherwise.</summary>
    internal static string? Format<T>(string name, T value, string? format = null) =>
        format is null && IsDate<T>() && value is not null && FormOf(name) is { } form ? Write(value, form) : WireText.Format(value, format);

    // Known when the method is compiled: other values do not pay for the question.
    private static bool IsDate<T>() =>
        typeof(T) == typeof(DateTimeOffset) || typeof(T) == typeof(DateTimeOffset?)
        || typeof(T) == typeof(DateTime) || typeof(T) == typeof(DateTime?)
        || typeof(T) == typeof(DateOnly) || typeof(T) == typeof(DateOnly?);

    private static string Write<T>(T value, char form)
    {
        DateTimeOffset time = value switch
        {
            DateTimeOffset given => given,
            DateTime { Kind: DateTimeKind.Local } local => local,
            DateTime given => new DateTimeOffset(DateTime.SpecifyKind(given, DateTimeKind.Utc)), // what does not say where it is means the same on every machine
            DateOnly day => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
            _ => throw new InvalidOperationException("The value is no date."), // asked just before
        };
        return form == 'R' ? time.ToString("R", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"@{time.ToUnixTimeSeconds()}");
    }

    // RFC 9110; Sunset: RFC 8594; Accept-Datetime and Memento-Datetime: RFC 7089; Deprecation: RFC 9745, seconds after an @.
    private static char? FormOf(string name) => name.ToUpperInvariant() switch
    {
        "DATE" or "EXPIRES" or "LAST-MODIFIED" or "IF-MODIFIED-SINCE" or "IF-UNMODIFIED-SINCE" or "IF-RANGE" or "RETRY-AFTER" => 'R',
        "SUNSET" or "ACCEPT-DATETIME" or "MEMENTO-DATETIME" => 'R',
        "DEPRECATION" => '@',
        _ => null,
    };
}
