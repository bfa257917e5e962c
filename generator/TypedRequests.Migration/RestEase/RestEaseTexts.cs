using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;

namespace TypedRequests.Migration.RestEase;

/// <summary>How one value looks outside of JSON. RestEase writes what <c>ToString</c> gives in the current culture. Where an attribute says that form, it is written.</summary>
internal static class RestEaseTexts
{
    private const string Culture = "RestEase writes it in the current culture; TypedRequests in the invariant one, whatever the machine's is";

    /// <summary>Writes what keeps a value's text: the format into the binding, the text beside it. Returns what still differs.</summary>
    public static string? Keep(ITypeSymbol type, string? format, AttributeText binding, DeclarationEdit edit)
    {
        var bare = TypeRefReader.Underlying(type);
        if (format is { Length: > 0 })
        {
            binding.Set("Format", CSharpText.Literal(format));
            return DependsOnCulture(bare) ? Culture : null;
        }

        if (Usual(bare) is { } usual)
        {
            binding.Set("Format", CSharpText.Literal(usual));
            return Culture;
        }

        if (bare.SpecialType == SpecialType.System_Boolean || HasOtherNames(bare) || ValueShape.Of(bare).Kind is ValueKind.Object or ValueKind.Opaque)
        {
            edit.Add(Names.Ours("UrlText"));
        }

        return DependsOnCulture(bare) ? Culture : null;
    }

    private static string? Usual(ITypeSymbol bare) => bare switch
    {
        { SpecialType: SpecialType.System_DateTime } => "G",
        _ when bare.Is("System", "DateTimeOffset") => "MM/dd/yyyy HH:mm:ss zzz",
        _ when bare.Is("System", "DateOnly") => "d",
        _ when bare.Is("System", "TimeOnly") => "t",
        _ => null,
    };

    private static bool DependsOnCulture(ITypeSymbol bare) =>
        bare.SpecialType is SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal or SpecialType.System_DateTime || Usual(bare) is not null;

    // RestEase sends the name of a member whatever stands on it.
    private static bool HasOtherNames(ITypeSymbol bare) => bare.TypeKind == TypeKind.Enum && bare.GetMembers().OfType<IFieldSymbol>().Any(static field =>
        AttributeReader.FindForeign(field, "System.Runtime.Serialization", "EnumMemberAttribute") is not null
        || AttributeReader.FindForeign(field, "System.Text.Json.Serialization", "JsonStringEnumMemberNameAttribute") is not null);
}
