using System.Text.Json.Serialization;

namespace TypedRequests.Tests.Clients;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ShapeItem))]
internal sealed partial class ShapeContext : JsonSerializerContext;
