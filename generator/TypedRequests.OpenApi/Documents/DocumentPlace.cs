namespace TypedRequests.OpenApi;

/// <summary>Where something stands in a document.</summary>
internal readonly struct DocumentPlace(OpenApiDocument document, int offset, int length) : IEquatable<DocumentPlace>
{
    public int Offset { get; } = offset;

    public int Length { get; } = length;

    /// <summary>Its JSON pointer, made when it is asked for.</summary>
    public string Pointer => document?.PointerAt(Offset) ?? "";

    public bool Equals(DocumentPlace other) => Offset == other.Offset && Length == other.Length;

    public override bool Equals(object? obj) => obj is DocumentPlace other && Equals(other);

    public override int GetHashCode() => Offset;

    public override string ToString() => Pointer;
}
