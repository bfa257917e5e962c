using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Results;

/// <summary>Types that are a response's body itself, and no JSON in it: text, bytes, a stream.</summary>
internal static class BodyItself
{
    /// <summary>The word for it in the members of the call, or null; where null is a value, a body that there is not is null.</summary>
    public static string? Of(ITypeSymbol type)
    {
        var kind = type switch
        {
            { SpecialType: SpecialType.System_String } => "Text",
            IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => "Bytes",
            _ when type.Is("System.IO", "Stream") => "Stream",
            _ => null,
        };
        return kind is not null && type.NullableAnnotation != NullableAnnotation.NotAnnotated ? kind + "OrNull" : kind;
    }

    public static string Shown(string kind) => kind.Replace("OrNull", "") switch
    {
        "Text" => "text",
        "Bytes" => "bytes",
        _ => "a stream, open",
    };
}
