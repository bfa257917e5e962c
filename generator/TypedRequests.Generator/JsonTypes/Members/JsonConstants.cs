using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Shapes;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>Reads [JsonConst]: members whose JSON value is always the same.</summary>
internal static class JsonConstants
{
    private const string Attribute = "JsonConst";

    public static bool IsConstant(ISymbol member) => AttributeReader.Find(member, Attribute) is not null;

    /// <summary>The value; null for a member without the attribute, and for one whose value does not fit it.</summary>
    public static JsonConstModel? Read(ISymbol member, JsonPlace place)
    {
        if (AttributeReader.Find(member, Attribute) is not { } attribute || Value(member, attribute.Data) is not { } value)
        {
            return null;
        }

        var type = TypeRefReader.Underlying(JsonMemberList.TypeOf(member));
        return type switch
        {
            { SpecialType: SpecialType.System_String } => value is string text ? new JsonConstModel(JsonKinds.String, CSharpText.Literal(text) + "u8", CSharpText.Literal(text), text) : null,
            { SpecialType: SpecialType.System_Boolean } => value is bool flag ? new JsonConstModel(flag ? JsonKinds.True : JsonKinds.False, CSharpText.Literal(flag), CSharpText.Literal(flag), CSharpText.Literal(flag)) : null,
            { TypeKind: TypeKind.Enum } => OfEnum((INamedTypeSymbol)type, member, value, place),
            _ => IsWhole(value) && Fits(value, type) ? OfNumber(value, $"({place.Type(type).Name})") : null,
        };
    }

    /// <summary>Notes what is wrong with a member's constant.</summary>
    public static void Check(ISymbol member, JsonPlace place)
    {
        if (AttributeReader.Find(member, Attribute) is not { } attribute)
        {
            return;
        }

        if (attribute.Data.ConstructorArguments.Any(static argument => argument.Kind == TypedConstantKind.Error) || member is IFieldSymbol { IsConst: true, HasConstantValue: false })
        {
            place.RefuseSpoken();
        }
        else if (Objection(member, attribute.Data, place) is { } objection)
        {
            place.Node.Refuse(JsonRefusal.At(Descriptors.BadConstant, attribute.Data.ApplicationSyntaxReference?.GetSyntax().GetLocation(), "." + member.Name, $"{member.ContainingType.Name}.{member.Name}", objection));
        }
    }

    /// <summary>Notes constants that JSON does not see: they would be neither written nor checked.</summary>
    public static void CheckUnseen(INamedTypeSymbol type, IReadOnlyList<ISymbol> members, JsonPlace place)
    {
        foreach (var member in JsonMemberList.Levels(type).SelectMany(static level => level.GetMembers()))
        {
            if (AttributeReader.Find(member, Attribute) is { } attribute && !members.Any(seen => seen.Name == member.Name))
            {
                var reason = member.IsStatic ? "It is static, so it is no member of the JSON. Make it const, or not static." : "It is not public, so it is no member of the JSON. Make it public, or const.";
                place.Node.Refuse(JsonRefusal.At(Descriptors.BadConstant, attribute.Data.ApplicationSyntaxReference?.GetSyntax().GetLocation(), "." + member.Name, $"{member.ContainingType.Name}.{member.Name}", reason));
            }
        }
    }

    private static string? Objection(ISymbol member, AttributeData attribute, JsonPlace place)
    {
        var type = TypeRefReader.Underlying(JsonMemberList.TypeOf(member));
        return type.TypeKind == TypeKind.Error ? null
            : type.SpecialType is not (SpecialType.System_String or SpecialType.System_Boolean) && type.TypeKind != TypeKind.Enum && !IsWhole(type)
                ? "A constant is a string, a whole number, a bool or an enum. Give the member such a type, or remove [JsonConst]."
            : JsonMemberAttributes.Ignore(member) is not (JsonIgnore.WhenNull or JsonIgnore.Never) || JsonMemberAttributes.Has(member, "JsonExtensionDataAttribute")
                ? "It is always written and always checked, and another attribute says otherwise. Remove one of the two."
            : ConverterShape.FindOwn(member) is not null || (ConverterShape.Find(member) is { } converter && EnumShape.PolicyOf(converter, place.Policy) is null)
                ? "A converter writes it, so that its JSON is not known. Remove one of the two."
            : Value(member, attribute) is not { } value ? (attribute.ConstructorArguments.IsEmpty ? "Its value is not said. Write it: [JsonConst(…)]." : "Its value is null, which is no constant. Write a string, a number or a bool.")
            : member is IFieldSymbol { IsConst: true, ConstantValue: { } own } && !own.Equals(value) ? "The attribute says another value than the constant has. Write [JsonConst] alone."
            : attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Enum, Type: { } said } && type.TypeKind == TypeKind.Enum && !SymbolEqualityComparer.Default.Equals(said, type)
                ? $"The attribute names a value of '{said.Shown()}', and the member is a '{type.Shown()}'. Name one of '{type.Name}'."
            : Read(member, place) is null ? $"'{Convert.ToString(value, CultureInfo.InvariantCulture)}' is no value of '{type.Shown()}'. Write one that is."
            : null;
    }

    private static object? Value(ISymbol member, AttributeData attribute) =>
        attribute.ConstructorArguments is { IsEmpty: false } said ? (said[0].Kind == TypedConstantKind.Array ? null : said[0].Value) : member is IFieldSymbol { IsConst: true } field ? field.ConstantValue : null;

    private static JsonConstModel? OfEnum(INamedTypeSymbol type, ISymbol member, object value, JsonPlace place)
    {
        var policy = (ConverterShape.Find(member) ?? ConverterShape.Find(type)) is { } converter ? EnumShape.PolicyOf(converter, place.Policy) : place.Policy;
        if (policy is null || !IsWhole(value))
        {
            return null;
        }

        var cast = $"({place.Type(type).Name})({Convert.ToString(value, CultureInfo.InvariantCulture)})";
        return policy.Enums == JsonPolicy.NumbersForEnums ? OfNumber(value, "") is { } number ? number with { Value = cast } : null
            : JsonEnumParser.TextOf(type, value, policy) is { } text ? new JsonConstModel(JsonKinds.String, CSharpText.Literal(text) + "u8", cast, text)
            : null;
    }

    private static JsonConstModel? OfNumber(object value, string cast)
    {
        if (value is > (ulong)long.MaxValue)
        {
            return null;
        }

        var text = Convert.ToString(value, CultureInfo.InvariantCulture);
        return new JsonConstModel(JsonKinds.Number, text == "-9223372036854775808" ? "long.MinValue" : text + "L", $"{cast}({text})", text);
    }

    private static bool Fits(object value, ITypeSymbol type)
    {
        var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        return type.SpecialType switch
        {
            SpecialType.System_SByte => number is >= sbyte.MinValue and <= sbyte.MaxValue,
            SpecialType.System_Byte => number is >= byte.MinValue and <= byte.MaxValue,
            SpecialType.System_Int16 => number is >= short.MinValue and <= short.MaxValue,
            SpecialType.System_UInt16 => number is >= ushort.MinValue and <= ushort.MaxValue,
            SpecialType.System_Int32 => number is >= int.MinValue and <= int.MaxValue,
            SpecialType.System_UInt32 => number is >= uint.MinValue and <= uint.MaxValue,
            SpecialType.System_Int64 => number is >= long.MinValue and <= long.MaxValue,
            SpecialType.System_UInt64 => number >= 0,
            _ => false,
        };
    }

    private static bool IsWhole(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    private static bool IsWhole(object value) => value is sbyte or byte or short or ushort or int or uint or long or ulong;
}
