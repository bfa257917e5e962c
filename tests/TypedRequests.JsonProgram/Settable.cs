using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedRequests.JsonProgram;

/// <summary>A settable class with extension data and a collection that is filled where it is.</summary>
public sealed class Settable
{
    public string Name { get; set; } = "unnamed";

    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public List<int> Filled { get; } = [1];

    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public Settable? Inner { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}
