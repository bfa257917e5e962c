using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Symbols;

/// <summary>Something that findings may be about. Its place is looked for when there is one.</summary>
internal interface IPlaced
{
    Location? Location { get; }
}
