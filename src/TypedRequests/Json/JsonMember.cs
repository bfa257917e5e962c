using System.ComponentModel;
using System.Text.Json;

namespace TypedRequests;

/// <summary>Where a JSON property goes in C#: for error messages.</summary>
/// <param name="type">The type that declares the member, or null where there is none (an entry of a dictionary).</param>
/// <param name="name">The member's name in C#.</param>
/// <param name="format">The format of its value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonMember(string? type, string? name, JsonFormat? format)
{
    /// <summary>The declaring type's name in C#.</summary>
    public string? Type { get; } = type;

    /// <summary>The member's name in C#.</summary>
    public string? Name { get; } = name;

    /// <summary>How the value is read.</summary>
    public JsonFormat? Format { get; } = format;

    /// <summary>The same place, with the format that a union chooses for the value there.</summary>
    internal JsonMember At(Utf8JsonReader reader) => Format?.Resolve(reader) is { } chosen && !ReferenceEquals(chosen, Format) ? new(Type, Name, chosen) : this;

    /// <summary>The same place in C#, one item deeper.</summary>
    internal JsonMember Deeper(JsonFormat? item) => new(Type, Name, item);
}
