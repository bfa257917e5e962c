using System.Text.Json;

namespace TypedRequests;

/// <summary>JSON that is malformed or does not fit the type it is read into. Says where, what was expected and what was found; never the value itself.</summary>
/// <remarks>A response's JSON surfaces as <c>ResponseFormatException</c>, which adds the request and the content type.</remarks>
public sealed class JsonFormatException : JsonException
{
    internal JsonFormatException(string message, string? expected, JsonPosition? position, Exception? innerException)
        : base(message, position?.Path, null, null, innerException)
    {
        Expected = expected;
        Found = position?.Found;
        ByteOffset = position?.ByteOffset ?? -1;
        TypeName = position?.Member.Type;
        MemberName = position?.Member.Name;
    }

    /// <summary>How many bytes into the document the failure is, the document being UTF-8.</summary>
    /// <value>-1 when the format was called by hand, outside of a document.</value>
    public long ByteOffset { get; }

    /// <summary>What would have fitted, for example <c>a string</c>.</summary>
    public string? Expected { get; }

    /// <summary>What stands there instead, by kind, for example <c>null</c> or <c>a number</c>.</summary>
    public string? Found { get; }

    /// <summary>The C# type that declares <see cref="MemberName"/>.</summary>
    public string? TypeName { get; }

    /// <summary>The C# member that the JSON was read into, or the nearest one around it.</summary>
    public string? MemberName { get; }

    /// <summary>The JSON name of a member that the object lacks.</summary>
    internal string? Missing { get; init; }

    /// <summary>The value's kind is right, but not the value.</summary>
    internal bool IsUnfit { get; init; }

    /// <summary>Whether the failure is null where C# says never null, so that the remedy is a <c>?</c>.</summary>
    internal bool IsNull { get; init; }
}
