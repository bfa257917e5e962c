using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TypedRequests;

/// <summary>Turns a failure without a place into the exception that users see.</summary>
internal static class JsonExplanation
{
    /// <summary>Explains why <paramref name="cause"/> was thrown while the token at <paramref name="offset"/> was read.</summary>
    public static JsonFormatException Explain(ReadOnlySpan<byte> utf8, long offset, Exception cause, JsonFormat root, JsonOrigin origin = default)
    {
        if (cause is JsonException { LineNumber: { } line, BytePositionInLine: { } column } syntax and not JsonFormatException && syntax.Path is null)
        {
            return Malformed(utf8, OffsetOf(utf8, line, column), syntax, root, origin);
        }

        var position = JsonPathTracker.Find(utf8, offset, root, origin);
        return !JsonFailure.IsAboutJson(cause) ? Thrown(position, cause) : cause is JsonFormatException { Missing: { } name } ? Missing(position, name, cause) : Unfit(position, cause);
    }

    private static JsonFormatException Malformed(ReadOnlySpan<byte> utf8, long offset, JsonException cause, JsonFormat root, JsonOrigin origin)
    {
        var position = JsonPathTracker.Find(utf8, offset, root, origin) with { Found = offset >= utf8.Length ? "the end of the data" : "malformed JSON" };
        var reason = cause.Message;
        var suffix = reason.IndexOf(" LineNumber:", StringComparison.Ordinal);
        reason = suffix < 0 ? reason : reason[..suffix];
        return new JsonFormatException(string.Create(CultureInfo.InvariantCulture, $"{position.Path}: the JSON is malformed at byte {position.ByteOffset}. {reason}"), "well-formed JSON", position, cause);
    }

    private static JsonFormatException Missing(JsonPosition position, string name, Exception cause)
    {
        var path = new StringBuilder(position.Path);
        JsonPathTracker.AppendName(path, name);
        var member = position.Member.Format?.Member(Encoding.UTF8.GetBytes(name)) ?? default;
        var there = position with { Path = path.ToString(), Found = "nothing", Member = member };
        var expected = member.Format?.Expected ?? "a value";
        var remedy = member.Name is null ? "" : $"; {member.Type}.{member.Name} is required";
        return new JsonFormatException(string.Create(CultureInfo.InvariantCulture, $"{there.Path}: expected {expected}, found nothing (byte {there.ByteOffset}){remedy}."), expected, there, cause) { Missing = name };
    }

    private static JsonFormatException Thrown(JsonPosition position, Exception cause)
    {
        var member = position.Member.Name is null ? "" : $" into {position.Member.Type}.{position.Member.Name}";
        var message = FormattableString.Invariant($"{position.Path}: what was read there (byte {position.ByteOffset}){member} made a constructor, property or converter throw {cause.GetType().Name}; see the inner exception.");
        return new JsonFormatException(message, null, position, cause);
    }

    private static JsonFormatException Unfit(JsonPosition position, Exception cause)
    {
        var draft = cause as JsonFormatException;
        var expected = draft?.Expected ?? position.Member.Format?.Expected ?? "another value";
        var isNull = position.Found == "null";
        var isUnfit = draft?.IsUnfit ?? cause is FormatException or InvalidOperationException { InnerException: not null };
        var found = isUnfit && !isNull ? position.Found + " that does not fit" : position.Found;
        var place = position with { Found = found };
        var member = place.Member.Name is null ? null : $"{place.Member.Type}.{place.Member.Name}";
        var remedy = member is null ? "" : isNull ? $"; {member} is not nullable" : $"; it is read into {member}";
        var reason = cause is JsonException and not JsonFormatException ? " " + cause.Message : "";
        return new JsonFormatException(string.Create(CultureInfo.InvariantCulture, $"{place.Path}: expected {expected}, found {found} (byte {place.ByteOffset}){remedy}.{reason}"), expected, place, cause) { IsNull = isNull };
    }

    private static long OffsetOf(ReadOnlySpan<byte> utf8, long line, long column)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(start + column, utf8.Length);
    }
}
