using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace TypedRequests.Benchmarks.Json;

/// <summary>What the others are told, so that all read and write the same.</summary>
internal static class PeerOptions
{
    internal static JsonSerializerOptions Reflection { get; } = new(PeerContext.Default.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    internal static Newtonsoft.Json.JsonSerializer Newtonsoft { get; } = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() },
        NullValueHandling = NullValueHandling.Ignore,
        Converters = { new NewtonsoftParts() },
    };
}
