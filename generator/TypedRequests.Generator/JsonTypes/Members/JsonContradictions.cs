using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>
/// What System.Text.Json refuses when a program first reads or writes a type: attributes that contradict each other, or the member that they stand on. One of them would win here, in
/// silence; so it is refused as well, while it is typed.
/// </summary>
internal static class JsonContradictions
{
    private const string Constructor = "JsonConstructorAttribute";
    private const string Extension = "JsonExtensionDataAttribute";
    private const string Unmapped = "JsonUnmappedMemberHandlingAttribute";
    private const string Required = "JsonRequiredAttribute";
    private const string Creation = "JsonObjectCreationHandlingAttribute";
    private const string Converter = "JsonConverterAttribute";
    private const int WhenWritingNull = 3;
    private const int Disallow = 1;

    /// <summary>Those of a type, and of its members together.</summary>
    public static void OfType(INamedTypeSymbol type, IReadOnlyList<ISymbol> members, JsonPlace place)
    {
        RefuseSecond(type.InstanceConstructors, Constructor, "Two constructors are marked [JsonConstructor]. Keep one of the marks.", place);
        RefuseSecond(members, Extension, "Two members are marked [JsonExtensionData]. Keep one of the marks.", place);
        var extension = members.FirstOrDefault(static member => JsonMemberAttributes.Has(member, Extension));
        if (extension is not null && JsonMemberAttributes.Argument(type, Unmapped) is Disallow)
        {
            Refuse(type, Unmapped, $"Unknown properties are refused, and '{extension.Name}' takes them. Remove one of the two.", place);
        }

        if (JsonMemberAttributes.Argument(type, Unmapped) is int handling and not (0 or Disallow))
        {
            Refuse(type, Unmapped, FormattableString.Invariant($"{handling} is no JsonUnmappedMemberHandling. Name one."), place);
        }

        OfCreation(type, place);
    }

    /// <summary>Those of one member.</summary>
    public static void OfMember(ISymbol member, JsonMemberModel model, JsonPlace place)
    {
        var type = JsonMemberList.TypeOf(member);
        if (JsonMemberAttributes.Has(member, Required))
        {
            OfRequired(member, model, place);
        }

        if (Condition(member) == WhenWritingNull && type.IsValueType && !TypeRefReader.IsNullable(type))
        {
            Refuse(member, "JsonIgnoreAttribute", "It is left out when it is null, and is never null. Write JsonIgnoreCondition.WhenWritingDefault.", place);
        }

        if (AttributeReader.FindForeign(member, JsonRuntime.Attributes, "JsonPropertyNameAttribute") is not null && JsonMemberAttributes.Name(member) is null)
        {
            Refuse(member, "JsonPropertyNameAttribute", "Its name is null. Write a text.", place);
        }

        if (AttributeReader.FindForeign(member, JsonRuntime.Attributes, Converter) is { ConstructorArguments: { Length: 1 } named } && named[0].IsNull)
        {
            Refuse(member, Converter, "It names no converter. Name one, or remove the attribute.", place);
        }

        OfCreation(member, place);
        JsonExtensionData.Check(member, model, place);
        if (JsonMemberAttributes.IsPopulated(member) && !model.CanGet)
        {
            Refuse(member, Creation, "It is filled in place, and has no getter to reach what it holds. Give it a getter, or remove [JsonObjectCreationHandling].", place);
        }
        else if (model.Slot == JsonSlot.Argument && JsonMemberAttributes.IsPopulated(member))
        {
            Refuse(member, Creation, "It is filled where it is, and is made by the constructor. Remove [JsonObjectCreationHandling], or make it a property that no parameter sets.", place);
        }

        OfNumbers(member, type, place);
    }

    /// <summary>Those of a member that is left alone.</summary>
    public static void OfIgnored(ISymbol member, JsonPlace place)
    {
        if (JsonMemberAttributes.Has(member, Required))
        {
            Refuse(member, Required, "It is required and ignored at once. Remove [JsonRequired] or [JsonIgnore].", place);
        }
    }

    /// <summary>Notes what is wrong with an attribute.</summary>
    public static void Refuse(ISymbol symbol, string attribute, string reason, JsonPlace place) =>
        Refuse(AttributeReader.FindForeign(symbol, JsonRuntime.Attributes, attribute), symbol, reason, place);

    /// <inheritdoc cref="Refuse(ISymbol, string, string, JsonPlace)"/>
    public static void Refuse(AttributeData? attribute, ISymbol symbol, string reason, JsonPlace place) =>
        place.Node.Refuse(new JsonRefusal(symbol is ITypeSymbol ? "" : "." + symbol.Name, symbol is ITypeSymbol ? symbol.Name : $"{symbol.ContainingType.Name}.{symbol.Name}", reason, IsNameClash: false) { Contradiction = attribute });

    private static void OfRequired(ISymbol member, JsonMemberModel model, JsonPlace place)
    {
        if (model.IsExtensionData)
        {
            Refuse(member, Required, "Extension data is what has no name, so it cannot be required. Remove [JsonRequired].", place);
        }
        else if (model.Slot is JsonSlot.None or JsonSlot.Populate or JsonSlot.Fill && !model.CanSet)
        {
            Refuse(member, Required, "It is required and never read, for it has no setter. Give it one, or remove [JsonRequired].", place);
        }
    }

    private static void OfCreation(ISymbol symbol, JsonPlace place)
    {
        if (JsonMemberAttributes.Argument(symbol, Creation) is int handling and not (0 or 1))
        {
            Refuse(symbol, Creation, FormattableString.Invariant($"{handling} is no JsonObjectCreationHandling. Name one."), place);
        }
    }

    private static void OfNumbers(ISymbol member, ITypeSymbol type, JsonPlace place)
    {
        const string Attribute = "JsonNumberHandlingAttribute";
        if (JsonMemberAttributes.NumberHandling(member) is not { } handling || handling == 0)
        {
            return;
        }

        if (Shapes.ConverterShape.Find(member) is { } converter && converter.TypeKind != TypeKind.Error)
        {
            Refuse(member, Attribute, $"{converter.Name} reads and writes it, and is not told how. Remove one of the two.", place);
        }
        else if (handling is < 0 or > 7)
        {
            Refuse(member, Attribute, FormattableString.Invariant($"{handling} is no JsonNumberHandling. Name one."), place);
        }
        else if (!HoldsNumbers(type))
        {
            Refuse(member, Attribute, "It is no number, and no collection of numbers. Remove the attribute.", place);
        }
    }

    // A number, also inside a collection or nullable type.
    private static bool HoldsNumbers(ITypeSymbol type)
    {
        var bare = TypeRefReader.Underlying(type);
        return bare switch
        {
            { SpecialType: SpecialType.System_Object or (>= SpecialType.System_SByte and <= SpecialType.System_Double) } => true,
            { Name: "Half" or "Int128" or "UInt128" } => true,
            ITypeParameterSymbol => true,
            IArrayTypeSymbol array => HoldsNumbers(array.ElementType),
            INamedTypeSymbol { IsGenericType: true } named when TypeNames.IsOfFramework(named) || named.IsOurs("Optional", 1) => named.TypeArguments.Any(HoldsNumbers),
            _ => bare.FindConstructed("System.Collections.Generic", "IEnumerable", 1) is { } items && !SymbolEqualityComparer.Default.Equals(items.TypeArguments[0], bare)
                && bare.SpecialType != SpecialType.System_String && items.TypeArguments[0] is not INamedTypeSymbol { IsGenericType: true } && HoldsNumbers(items.TypeArguments[0]),
        };
    }

    private static int? Condition(ISymbol member)
    {
        foreach (var argument in AttributeReader.FindForeign(member, JsonRuntime.Attributes, "JsonIgnoreAttribute")?.NamedArguments ?? [])
        {
            if (argument is { Key: "Condition", Value.Value: int condition })
            {
                return condition;
            }
        }

        return null;
    }

    private static void RefuseSecond(IEnumerable<ISymbol> symbols, string attribute, string reason, JsonPlace place)
    {
        foreach (var second in symbols.Where(symbol => JsonMemberAttributes.Has(symbol, attribute)).Skip(1))
        {
            place.Node.Refuse(new JsonRefusal("", second.ContainingType.Name, reason, IsNameClash: false) { Contradiction = AttributeReader.FindForeign(second, JsonRuntime.Attributes, attribute) });
        }
    }
}
