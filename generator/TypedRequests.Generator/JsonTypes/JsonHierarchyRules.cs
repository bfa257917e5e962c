using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>What [JsonPolymorphic] and [JsonDerivedType] may say: System.Text.Json holds programs to the same when they run.</summary>
internal static class JsonHierarchyRules
{
    /// <summary>Why a collection is no base type.</summary>
    public const string NoPlace = "It is a collection, which has no place for the discriminator that its [JsonDerivedType] asks for. Remove the attribute, or declare a record that holds it.";

    private const string Derived = "JsonDerivedTypeAttribute";
    private const string Polymorphic = "JsonPolymorphicAttribute";

    /// <summary>Notes what is wrong with the attributes of a base type; [JsonPolymorphic] alone among them.</summary>
    public static void Check(INamedTypeSymbol type, JsonPlace place)
    {
        var settings = AttributeReader.FindForeign(type, JsonRuntime.Attributes, Polymorphic);
        if (settings is not null && !JsonHierarchyParser.IsBase(type))
        {
            JsonContradictions.Refuse(settings, type, "It names no derived type. Add [JsonDerivedType], or remove [JsonPolymorphic].", place);
        }

        if (JsonHierarchyParser.NameIn(type) is "$id" or "$ref" or "$values")
        {
            JsonContradictions.Refuse(settings, type, "System.Text.Json keeps that name for itself. Give the discriminator another.", place);
        }

        var types = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var tags = new HashSet<object>();
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass.Is(JsonRuntime.Attributes, Derived) && Objection(attribute, type, types, tags) is { } objection)
            {
                JsonContradictions.Refuse(attribute, type, objection, place);
            }
        }
    }

    private static string? Objection(AttributeData attribute, INamedTypeSymbol type, HashSet<ISymbol> types, HashSet<object> tags)
    {
        if (JsonMemberAttributes.First(attribute) is not INamedTypeSymbol derived)
        {
            return "It names no class or struct. Name a type that derives from this one.";
        }

        if (derived.TypeKind == TypeKind.Error)
        {
            return null;
        }

        var tag = attribute.ConstructorArguments.Length > 1 ? attribute.ConstructorArguments[1].Value : null;
        return derived.IsUnboundGenericType ? $"'{derived.Name}' is open. Write its type arguments."
            : !derived.IsOrDerivesFrom(type) ? $"'{derived.Shown()}' does not derive from '{type.Shown()}'. Derive it, or remove the attribute."
            : type.IsValueType || type.IsSealed ? $"Nothing can derive from '{type.Name}'. Remove the attribute."
            : !types.Add(derived) ? $"'{derived.Shown()}' is named twice. Keep one of the attributes."
            : tag is not null && !tags.Add(tag) ? FormattableString.Invariant($"Two types are told by {(tag is string ? $"\"{tag}\"" : tag)}. Give one of them another mark.")
            : null;
    }
}
