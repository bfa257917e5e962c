using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Unions;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>One way in which C# types stand in JSON.</summary>
internal abstract class JsonShapeKind
{
    /// <summary>Whether a type is of this kind. The first kind in the list that says so makes the shape.</summary>
    public abstract bool Claims(ITypeSymbol type, JsonPlace place);

    /// <summary>Whether the format has to name a type of this kind, rather than leave it to the compiler to infer. An anonymous type cannot be named.</summary>
    public virtual bool NamesIts(ITypeSymbol type) => true;

    /// <summary>What its values look like before they are read, null apart: what tells the cases of a union.</summary>
    public virtual IReadOnlyList<JsonForm> Forms(ITypeSymbol type, JsonPlace place) => JsonForm.Anything;

    /// <summary>The shape, or null after a refusal.</summary>
    public abstract JsonShape? Make(ITypeSymbol type, JsonPlace place);
}
