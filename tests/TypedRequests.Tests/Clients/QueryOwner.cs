using System.Text.Json.Serialization;

namespace TypedRequests.Tests.Clients;

internal sealed record QueryOwner(string Login, [property: JsonPropertyName("ID")] int Id);
