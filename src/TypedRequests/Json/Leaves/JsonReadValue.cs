using System.Text.Json;

namespace TypedRequests;

/// <summary>Reads one value that is a single token.</summary>
internal delegate T JsonReadValue<out T>(ref Utf8JsonReader reader);
