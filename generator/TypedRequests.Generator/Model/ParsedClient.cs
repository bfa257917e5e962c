using TypedRequests.Generator.JsonTypes.Model;

namespace TypedRequests.Generator.Model;

/// <summary>What one interface asks to be emitted: its client, and the JSON formats that the client names.</summary>
internal sealed record ParsedClient(ClientModel Client, EquatableArray<JsonTypeModel> Formats);
