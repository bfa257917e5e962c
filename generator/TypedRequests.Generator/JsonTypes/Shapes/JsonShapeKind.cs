using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>One way in which C# types stand in JSON.</summary>
internal abstract class JsonShapeKind
{
    /// <summary>Whether a type is of this kind. The first kind in the list that says so makes the shape.</summary>
    public abstract bool Claims(ITypeSymbol type, JsonPlace place);

    /// <summary>The shape, or null after a refusal.</summary>
    public abstract JsonShape? Make(ITypeSymbol type, JsonPlace place);
}
