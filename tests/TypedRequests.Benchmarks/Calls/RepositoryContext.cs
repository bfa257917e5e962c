using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedRequests.Benchmarks.Calls;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Repository))]
internal sealed partial class RepositoryContext : JsonSerializerContext;
