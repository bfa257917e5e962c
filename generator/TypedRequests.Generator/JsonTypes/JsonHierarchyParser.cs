using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>Reads [JsonPolymorphic] and [JsonDerivedType]: a closed hierarchy with a discriminator.</summary>
internal static class JsonHierarchyParser
{
    private const string DerivedType = "JsonDerivedTypeAttribute";
    private const int FallBackToBaseType = 1;
    private const int FallBackToNearestAncestor = 2;

    public static bool IsBase(ITypeSymbol type) => AttributeReader.FindForeign(type, JsonRuntime.Attributes, DerivedType) is not null;

    public static JsonHierarchyModel? Parse(INamedTypeSymbol type, JsonPlace place)
    {
        JsonHierarchyRules.Check(type, place);
        if (!IsBase(type) || place.Node.Refusals.Count > 0)
        {
            return null;
        }

        var types = new List<(int Depth, JsonDerivedModel Model)>();
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass.Is(JsonRuntime.Attributes, DerivedType) && JsonMemberAttributes.First(attribute) is INamedTypeSymbol derived)
            {
                var tag = attribute.ConstructorArguments.Length > 1 ? attribute.ConstructorArguments[1].Value : null;
                if (Derived(derived, tag, type, place) is { } model)
                {
                    types.Add((Depth(derived), model));
                }
            }
        }

        var settings = AttributeReader.FindForeign(type, JsonRuntime.Attributes, "JsonPolymorphicAttribute");
        var unlisted = Named(settings, "UnknownDerivedTypeHandling") as int?;
        return new JsonHierarchyModel(
            NameIn(type),
            types.OrderByDescending(static entry => entry.Depth).Select(static entry => entry.Model).ToEquatableArray(),
            Named(settings, "IgnoreUnrecognizedTypeDiscriminators") is true,
            unlisted == FallBackToBaseType,
            unlisted == FallBackToNearestAncestor);
    }

    /// <summary>The names that tell a type apart from others: in the hierarchy it is the base of, and in those that list it.</summary>
    public static IReadOnlyList<string> Discriminators(INamedTypeSymbol type)
    {
        var names = new List<string>();
        for (var current = type; current is not null; current = current.BaseType)
        {
            Add(names, current, type);
        }

        foreach (var implemented in type.AllInterfaces)
        {
            Add(names, implemented, type);
        }

        return names;
    }

    private static void Add(List<string> names, INamedTypeSymbol @base, INamedTypeSymbol type)
    {
        foreach (var attribute in @base.GetAttributes())
        {
            if (attribute.AttributeClass.Is(JsonRuntime.Attributes, DerivedType)
                && (SymbolEqualityComparer.Default.Equals(@base, type) || SymbolEqualityComparer.Default.Equals(JsonMemberAttributes.First(attribute) as ISymbol, type))
                && NameIn(@base) is var name && !names.Contains(name))
            {
                names.Add(name);
            }
        }
    }

    /// <summary>What the discriminator of a hierarchy is called.</summary>
    public static string NameIn(INamedTypeSymbol type) =>
        Named(AttributeReader.FindForeign(type, JsonRuntime.Attributes, "JsonPolymorphicAttribute"), "TypeDiscriminatorPropertyName") as string ?? "$type";

    private static JsonDerivedModel? Derived(INamedTypeSymbol derived, object? tag, INamedTypeSymbol @base, JsonPlace place)
    {
        var at = place.At("<" + derived.Name + ">");
        var isBase = SymbolEqualityComparer.Default.Equals(derived, @base);
        if (at.Shape(derived) is not { } shape)
        {
            return null;
        }

        if (shape.IsInstance && derived.TypeKind is TypeKind.Class or TypeKind.Struct)
        {
            return new JsonDerivedModel(shape.Type, shape.Format, tag as string, tag as int?, isBase || IsBase(derived));
        }

        at.Refuse(derived, $"It is no object, so it has no place for the discriminator of {@base.Name}. Derive a record.");
        return null;
    }

    private static int Depth(ITypeSymbol type)
    {
        var depth = 0;
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            depth++;
        }

        return depth;
    }

    private static object? Named(AttributeData? attribute, string name)
    {
        if (attribute is not null)
        {
            foreach (var argument in attribute.NamedArguments)
            {
                if (argument.Key == name)
                {
                    return argument.Value.Value;
                }
            }
        }

        return null;
    }
}
