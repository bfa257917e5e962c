using System.Text.Json.Serialization;

namespace TypedRequests.Tests.Clients;

internal sealed record QueryFilter(string? Title, QueryState? State, QueryOwner? Owner, IReadOnlyList<QueryState>? States, Dictionary<string, string>? Tags)
{
    [JsonIgnore]
    public string? Hidden { get; init; }
}
