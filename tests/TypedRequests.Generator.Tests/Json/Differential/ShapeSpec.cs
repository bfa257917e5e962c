using FsCheck;

namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>A type as a member may have it, and JSON that mostly fits it.</summary>
/// <param name="CSharp">The type in C#.</param>
/// <param name="Json">Its JSON.</param>
/// <param name="IsValueType">Whether <c>?</c> makes a nullable value type of it.</param>
/// <param name="Default">A default that a parameter may have, in C#.</param>
internal sealed record ShapeSpec(string CSharp, Gen<string> Json, bool IsValueType, string? Default = null)
{
    /// <summary>How many records are nested in it: documents grow with every one.</summary>
    public int Depth { get; init; }

    /// <summary>Never made nullable: an unknown value would be null, which is a known difference.</summary>
    public bool IsEnum => CSharp is "Color" or "Access" or "Wide";

    /// <summary>Structs whose default theirs cannot write: they are declared required.</summary>
    public bool CannotBeDefault => CSharp == "System.Text.Json.JsonElement" || IsArrayStruct || (IsValueType && Depth > 0);

    /// <summary>Never made nullable: theirs then forgets that numbers may stand in quotes.</summary>
    public bool IsArrayStruct => CSharp.StartsWith("System.Collections.Immutable.ImmutableArray", StringComparison.Ordinal);

    public override string ToString() => CSharp;
}
