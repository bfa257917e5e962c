using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedRequests.Benchmarks.Json;

/// <summary>System.Text.Json's own source generation, with the options that mean the same.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Issue))]
[JsonSerializable(typeof(Issue[]))]
[JsonSerializable(typeof(Tiny))]
[JsonSerializable(typeof(WideRow))]
[JsonSerializable(typeof(WideRecord))]
[JsonSerializable(typeof(Deep))]
[JsonSerializable(typeof(Inventory))]
[JsonSerializable(typeof(Parts))]
internal sealed partial class PeerContext : JsonSerializerContext;
