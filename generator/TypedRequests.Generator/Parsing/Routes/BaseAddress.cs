using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>A client's base address. Lives only while parsing.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Parts">Its pieces, if it has placeholders; the client's properties fill them.</param>
/// <param name="Attribute">Where it is written.</param>
/// <param name="Sink">Where findings about it go.</param>
internal sealed record BaseAddress(string Text, IReadOnlyList<RoutePart> Parts, AttributeUse Attribute, FindingSink Sink)
{
    public bool IsConstant => Parts.Count == 0;
}
