using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedRequests;

/// <summary>What a user's converter is handed as options: the web defaults, and the registered formats for what it asks of them.</summary>
internal static class JsonOptions
{
    /// <summary>Read-only; resolves no type by reflection.</summary>
    public static JsonSerializerOptions ForConverters { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolver = new JsonFormatResolver(),
        };
        options.MakeReadOnly();
        return options;
    }
}
