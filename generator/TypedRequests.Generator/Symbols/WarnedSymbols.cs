using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Symbols;

/// <summary>Which warnings naming a type or member would raise. The user has answered for them at the declaration; the emitted file must not raise them again.</summary>
internal static class WarnedSymbols
{
    /// <summary>Those of a type, and of all that its name consists of.</summary>
    public static void AddType(SortedSet<string> ids, ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            AddType(ids, array.ElementType);
        }
        else if (type is INamedTypeSymbol named)
        {
            AddOwn(ids, named);
            foreach (var argument in named.TypeArguments)
            {
                AddType(ids, argument);
            }

            if (named.ContainingType is { } outer)
            {
                AddType(ids, outer);
            }
        }
    }

    /// <summary>Those of a declaration itself.</summary>
    public static void AddOwn(SortedSet<string> ids, ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.Is("System", "ObsoleteAttribute"))
            {
                ids.Add(attribute.ConstructorArguments.IsEmpty ? "CS0612" : "CS0618");
            }
            else if (attribute.AttributeClass.Is("System.Diagnostics.CodeAnalysis", "ExperimentalAttribute")
                && attribute.ConstructorArguments is { IsEmpty: false } arguments && arguments[0].Value is string id)
            {
                ids.Add(id);
            }
        }
    }
}
