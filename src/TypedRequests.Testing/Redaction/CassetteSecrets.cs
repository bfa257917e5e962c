namespace TypedRequests;

/// <summary>What is secret beyond what is known: names of headers and fields, and values.</summary>
internal sealed record CassetteSecrets(string[] Headers, string[] Fields, string[] Values);
