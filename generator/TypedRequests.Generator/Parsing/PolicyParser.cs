using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>Reads a client's policy: what its own attribute names, else a marked base's, else the assembly's.</summary>
internal static class PolicyParser
{
    public static ClientPolicy Parse(INamedTypeSymbol client)
    {
        var levels = client.AllInterfaces.Prepend(client)
            .Select(static level => AttributeReader.Find(level, "TypedClient"))
            .Append(AttributeReader.Find(client.ContainingAssembly, "TypedClientDefaults"))
            .OfType<AttributeUse>()
            .ToList();
        return new ClientPolicy(
            Number(levels, "Naming"),
            Number(levels, "Enums"),
            Number(levels, "Nullability"),
            Number(levels, "QueryStyle"),
            levels.Select(static level => level.Named("JsonContext")).OfType<INamedTypeSymbol>().FirstOrDefault());
    }

    private static int Number(List<AttributeUse> levels, string name) => levels.Select(level => level.Named(name)).OfType<int>().FirstOrDefault();
}
