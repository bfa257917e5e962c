using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;

namespace TypedRequests.Migration.Refit;

/// <summary>
/// How one value looks outside of JSON. Refit writes what <c>ToString</c> gives with the invariant culture, and <c>[EnumMember]</c>; ours are <c>true</c>, ISO 8601 and the enum's names
/// by the client's policy. Where an attribute says Refit's form, it is written.
/// </summary>
internal static class RefitTexts
{
    private const string UrlText = "UrlText";

    /// <summary>What has to be written so that a value keeps its text; a difference that no attribute takes away.</summary>
    /// <param name="type">The value's type, or that of the items of a collection.</param>
    /// <param name="format">The format that Refit is given, if any.</param>
    public static (string? Format, bool NeedsUrlText, string? Difference) Of(ITypeSymbol type, string? format)
    {
        var bare = TypeRefReader.Underlying(type);
        if (!string.IsNullOrWhiteSpace(format))
        {
            return bare.SpecialType is SpecialType.System_Boolean or SpecialType.System_String ? Of(type, null) : (format, false, null);
        }

        return bare switch
        {
            { SpecialType: SpecialType.System_Boolean } => (null, true, null),
            { SpecialType: SpecialType.System_DateTime } => ("G", false, null),
            { TypeKind: TypeKind.Enum } => OfEnum(bare),
            _ when bare.Is("System", "DateTimeOffset") => ("MM/dd/yyyy HH:mm:ss zzz", false, null),
            _ when bare.Is("System", "DateOnly") => ("d", false, null),
            _ when bare.Is("System", "TimeOnly") => ("t", false, null),
            _ => (null, false, null),
        };
    }

    /// <summary>Writes it: the format into the binding, the text beside it. Returns what still differs.</summary>
    public static string? Keep(ITypeSymbol type, string? format, AttributeText binding, DeclarationEdit edit)
    {
        var (kept, needsUrlText, difference) = Of(type, format);
        if (kept is not null)
        {
            binding.Set("Format", CSharpText.Literal(kept));
        }

        if (needsUrlText)
        {
            edit.Add(Names.Ours(UrlText));
        }

        return difference;
    }

    /// <summary>The same on a member of an object that is sent: there is no place for a format there.</summary>
    public static string? KeepOfMember(ITypeSymbol type, string? format, DeclarationEdit edit)
    {
        var (kept, needsUrlText, difference) = Of(type, format);
        if (needsUrlText)
        {
            edit.Add(Names.Ours(UrlText));
        }

        return kept is null ? difference
            : !string.IsNullOrWhiteSpace(format) ? $"Refit sends the value in the format '{format}'; TypedRequests sends {Usual(type)}"
            : $"Refit sends {Sample(type)}; TypedRequests sends {Usual(type)}";
    }

    /// <summary>How a date of ours looks.</summary>
    private static string Usual(ITypeSymbol type) => TypeRefReader.Underlying(type) switch
    {
        { SpecialType: SpecialType.System_DateTime } => "2026-02-01T03:04:05",
        var bare when bare.Is("System", "DateTimeOffset") => "2026-02-01T03:04:05+00:00",
        var bare when bare.Is("System", "DateOnly") => "2026-02-01",
        var bare when bare.Is("System", "TimeOnly") => "03:04:05",
        _ => "it in the invariant culture",
    };

    private static string Sample(ITypeSymbol type) => TypeRefReader.Underlying(type) switch
    {
        { SpecialType: SpecialType.System_DateTime } => "02/01/2026 03:04:05",
        var bare when bare.Is("System", "DateTimeOffset") => "02/01/2026 03:04:05 +00:00",
        var bare when bare.Is("System", "DateOnly") => "02/01/2026",
        _ => "03:04",
    };

    private static (string? Format, bool NeedsUrlText, string? Difference) OfEnum(ITypeSymbol type)
    {
        var fields = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).ToList();
        var named = fields.Count(static field => AttributeReader.FindForeign(field, "System.Runtime.Serialization", "EnumMemberAttribute") is not null);
        if (named == 0)
        {
            return fields.TrueForAll(static field => NameCase.Apply(0, field.Name) == field.Name && !HasOtherName(field)) ? (null, false, null) : (null, true, null);
        }

        var lost = fields.Find(static field => AttributeReader.FindForeign(field, "System.Runtime.Serialization", "EnumMemberAttribute") is null && NameCase.Apply(0, field.Name) != field.Name);
        return lost is null ? (null, false, null)
            : (null, false, $"Refit sends '{lost.Name}' of {type.Name} as {lost.Name}; TypedRequests sends {NameCase.Apply(0, lost.Name)}, as [Name(\"{lost.Name}\")] on it would not");
    }

    // A name for JSON counts outside of it here, and not in Refit.
    private static bool HasOtherName(IFieldSymbol field) =>
        AttributeReader.FindForeign(field, "System.Text.Json.Serialization", "JsonStringEnumMemberNameAttribute") is not null;
}
