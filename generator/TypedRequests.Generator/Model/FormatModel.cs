namespace TypedRequests.Generator.Model;

/// <summary>A static field of the client for a format that is composed of others, such as that of a list.</summary>
/// <param name="Field">The field.</param>
/// <param name="Type">The type that the format is for.</param>
/// <param name="Expression">What makes it.</param>
internal sealed record FormatModel(string Field, string Type, string Expression);
