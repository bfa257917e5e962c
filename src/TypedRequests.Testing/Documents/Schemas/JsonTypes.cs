using System.Text.Json;
using TypedRequests.OpenApi;

namespace TypedRequests;

/// <summary>The types of JSON Schema and values of JSON.</summary>
internal static class JsonTypes
{
    private const int LongestShown = 60;

    /// <summary>Whether a value has one of the types; no type at all means any.</summary>
    internal static bool Fits(JsonElement value, SchemaTypes types) => types == SchemaTypes.None || (types & Of(value)) != 0;

    /// <summary>The types as a message says them: <c>integer or null</c>.</summary>
    internal static string Names(SchemaTypes types) => string.Join(" or ", Enum.GetValues<SchemaTypes>().Where(type => type != SchemaTypes.None && types.HasFlag(type)).Select(static type => Enum.GetName(type)!.ToLowerInvariant()));

    /// <summary>A value as a message shows it: its beginning.</summary>
    internal static string Show(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        _ => Shortened(value.GetRawText()),
    };

    private static string Shortened(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";

    private static SchemaTypes Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => SchemaTypes.Null,
        JsonValueKind.True or JsonValueKind.False => SchemaTypes.Boolean,
        JsonValueKind.String => SchemaTypes.String,
        JsonValueKind.Array => SchemaTypes.Array,
        JsonValueKind.Object => SchemaTypes.Object,
        _ => IsWhole(value) ? SchemaTypes.Integer | SchemaTypes.Number : SchemaTypes.Number,
    };

    // 1.0 is an integer (JSON Schema 2020-12, 6.1.1).
    private static bool IsWhole(JsonElement value) => value.TryGetDecimal(out var number) ? decimal.Truncate(number) == number : Math.Truncate(value.GetDouble()) == value.GetDouble();
}
