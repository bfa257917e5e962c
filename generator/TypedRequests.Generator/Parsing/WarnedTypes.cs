using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>Which warnings naming a type would raise. The user has answered for them at the declaration; the emitted file must not raise them again.</summary>
internal static class WarnedTypes
{
    public static IEnumerable<string> IdsOf(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return IdsOf(array.ElementType);
            case INamedTypeSymbol named:
                var own = IdsOfSymbol(named);
                var outer = named.ContainingType is { } container ? IdsOf(container) : [];
                return named.Arity == 0 ? own.Concat(outer) : own.Concat(outer).Concat(named.TypeArguments.SelectMany(IdsOf));
            default:
                return [];
        }
    }

    public static IEnumerable<string> IdsOfSymbol(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.Is("System", "ObsoleteAttribute"))
            {
                yield return attribute.ConstructorArguments.IsEmpty ? "CS0612" : "CS0618";
            }
            else if (attribute.AttributeClass.Is("System.Diagnostics.CodeAnalysis", "ExperimentalAttribute")
                && attribute.ConstructorArguments.FirstOrDefault().Value is string id)
            {
                yield return id;
            }
        }
    }
}
