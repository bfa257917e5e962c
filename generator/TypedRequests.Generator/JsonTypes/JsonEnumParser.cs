using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>Reads an enum: names under the policy, values, the fallback.</summary>
internal static class JsonEnumParser
{
    public static JsonTypeModel? Parse(INamedTypeSymbol type, JsonPlace place, JsonTypeModel draft)
    {
        if (type.IsFileLocal || !place.Context.CanSee(type))
        {
            place.Refuse(type, "Emitted code cannot see it: it is private or file-local. Make it internal.");
            return null;
        }

        if (!place.Context.Sound.IsWhole(type))
        {
            place.RefuseSpoken();
            return null;
        }

        var members = new List<JsonEnumMemberModel>();
        string? fallback = null;
        var warnings = new SortedSet<string>(StringComparer.Ordinal);
        WarnedSymbols.AddType(warnings, type);
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field)
            {
                WarnedSymbols.AddMember(warnings, field);
                members.Add(new JsonEnumMemberModel(NameOf(field, place.Policy), Bits(field.ConstantValue!)));
                fallback ??= AttributeReader.Find(field, "JsonFallback") is null ? null : field.Name;
            }
        }

        RefuseClashes(members, type, place);
        RefuseNames(type, place);
        var isSigned = type.EnumUnderlyingType!.SpecialType is SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64;
        var isFlags = AttributeReader.FindForeign(type, "System", "FlagsAttribute") is not null;
        return draft with
        {
            Enum = new JsonEnumModel(members.ToEquatableArray(), fallback, isSigned, isFlags, place.Policy.Enums == JsonPolicy.NumbersForEnums),
            ExternAliases = draft.Type.ExternAliases,
            SuppressedIds = warnings.ToEquatableArray(),
        };
    }

    /// <summary>The texts of all values; null where others may stand there too: combined flags, and unknown ones that a member takes.</summary>
    public static IReadOnlyList<string>? Texts(INamedTypeSymbol type, JsonPolicy policy)
    {
        var fields = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).ToList();
        return AttributeReader.FindForeign(type, "System", "FlagsAttribute") is not null || fields.Exists(static field => AttributeReader.Find(field, "JsonFallback") is not null) ? null
            : [.. fields.Select(field => NameOf(field, policy)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The text of a value; null when the enum has no such value.</summary>
    public static string? TextOf(INamedTypeSymbol type, object value, JsonPolicy policy) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Bits(field.ConstantValue!) == Bits(value)) is { } field ? NameOf(field, policy) : null;

    // An enum has one text, in JSON as in a URL: see WireNames.
    private static string NameOf(IFieldSymbol field, JsonPolicy policy) =>
        JsonMemberAttributes.Argument(field, "JsonStringEnumMemberNameAttribute") as string ?? WireNames.EnumMember(field) ?? NameCase.Apply(policy.Naming, field.Name);

    private static ulong Bits(object value) =>
        value is ulong bits ? bits : unchecked((ulong)Convert.ToInt64(value, CultureInfo.InvariantCulture));

    // Spaces and commas are what stands between several flags.
    private static void RefuseNames(INamedTypeSymbol type, JsonPlace place)
    {
        const string Attribute = "JsonStringEnumMemberNameAttribute";
        var isFlags = AttributeReader.FindForeign(type, "System", "FlagsAttribute") is not null;
        foreach (var field in type.GetMembers().Where(static member => JsonMemberAttributes.Has(member, Attribute)))
        {
            var name = JsonMemberAttributes.Argument(field, Attribute) as string;
            if (string.IsNullOrEmpty(name) || name!.Trim() != name || (isFlags && name.Contains(','))) // not null: asked
            {
                JsonContradictions.Refuse(field, Attribute, "System.Text.Json takes no such name. Write one that is not empty, without white space around it, and for flags without a comma.", place);
            }
        }
    }

    private static void RefuseClashes(List<JsonEnumMemberModel> members, INamedTypeSymbol type, JsonPlace place)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (!names.Add(member.JsonName))
            {
                place.Node.Refuse(new JsonRefusal("", type.Name, $"Two values are called \"{member.JsonName}\". Give one another name with [JsonStringEnumMemberName].", IsNameClash: true));
            }
        }
    }
}
