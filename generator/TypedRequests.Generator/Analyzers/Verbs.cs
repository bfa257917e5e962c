using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>The attributes that make a method a request.</summary>
internal static class Verbs
{
    /// <summary>The first verb on a symbol, or null.</summary>
    public static AttributeUse? Find(ISymbol symbol)
    {
        foreach (var use in AttributeReader.Read(symbol))
        {
            if (VerbParser.IsVerb(use))
            {
                return use;
            }
        }

        return null;
    }
}
