using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>The closed generic interfaces that an assembly asks clients for: <c>[assembly: ClosedClient(typeof(IRepo&lt;Foo&gt;))]</c>.</summary>
internal static class ClosedClients
{
    public static IEnumerable<INamedTypeSymbol> Of(IAssemblySymbol assembly)
    {
        foreach (var use in AttributeReader.Read(assembly))
        {
            if (use.Name == "ClosedClient" && use.ArgumentCount == 1 && use.Data.ConstructorArguments[0].Value is INamedTypeSymbol type)
            {
                yield return type;
            }
        }
    }
}
