using FsCheck;

namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>A random type: its declaration, and JSON that mostly fits it.</summary>
internal sealed record TypeSpec(string Name, string Declaration, bool IsValueType, Gen<string> Json, int Depth)
{
    public override string ToString() => Declaration;
}
