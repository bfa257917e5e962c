namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>One member of a random type.</summary>
internal sealed record MemberSpec(string Name, string JsonName, ShapeSpec Shape, bool HasDefault, string Attributes)
{
    public bool IsNullable { get; init; }

    public string Type => IsNullable ? Shape.CSharp + "?" : Shape.CSharp;

    /// <summary>The default that C# and both readers agree on: the declared one, or null.</summary>
    public string? Default => HasDefault && Shape.Default is not null ? Shape.Default : IsNullable ? "null" : null;
}
