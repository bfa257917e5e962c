using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Generator.Parsing;

/// <summary>Where an interface names the base that brings another one along.</summary>
internal static class BaseLocation
{
    /// <summary>The base's name in the list, or the interface's own where the lists of its parts cannot be told apart.</summary>
    public static Location? Of(INamedTypeSymbol client, INamedTypeSymbol inherited)
    {
        var written = client.DeclaringSyntaxReferences
            .SelectMany(static part => part.GetSyntax() is TypeDeclarationSyntax { BaseList: { } list } ? list.Types : [])
            .ToList();
        for (var i = 0; i < client.Interfaces.Length && written.Count == client.Interfaces.Length; i++)
        {
            if (client.Interfaces[i].AllInterfaces.Prepend(client.Interfaces[i]).Contains(inherited, SymbolEqualityComparer.Default))
            {
                return written[i].Type.GetLocation();
            }
        }

        return client.Locations.FirstOrDefault();
    }
}
