using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>Which warnings naming a type or member would raise. The user has answered for them at the declaration; the emitted file must not raise them again.</summary>
internal static class JsonWarnings
{
    public static void Add(SortedSet<string> ids, ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            Add(ids, array.ElementType);
        }
        else if (type is INamedTypeSymbol named)
        {
            Add(ids, (ISymbol)named);
            foreach (var argument in named.TypeArguments)
            {
                Add(ids, argument);
            }

            if (named.ContainingType is { } outer)
            {
                Add(ids, (ITypeSymbol)outer);
            }
        }
    }

    public static void Add(SortedSet<string> ids, ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.Is("System", "ObsoleteAttribute"))
            {
                ids.Add(attribute.ConstructorArguments.IsEmpty ? "CS0612" : "CS0618");
            }
            else if (attribute.AttributeClass.Is("System.Diagnostics.CodeAnalysis", "ExperimentalAttribute") && JsonMemberAttributes.First(attribute) is string id)
            {
                ids.Add(id);
            }
        }
    }
}
