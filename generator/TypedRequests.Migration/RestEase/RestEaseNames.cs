using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Migration.RestEase;

/// <summary>Recognises what is RestEase's, by name.</summary>
internal static class RestEaseNames
{
    public const string Root = "RestEase";

    public static AttributeData? Find(ISymbol symbol, string name) => AttributeReader.FindForeign(symbol, Root, name + "Attribute");

    public static IEnumerable<AttributeData> FindAll(ISymbol symbol, string name) =>
        symbol.GetAttributes().Where(attribute => attribute.AttributeClass.Is(Root, name + "Attribute"));

    public static bool Is(ITypeSymbol? type, string name, int arity = 0) => type.Is(Root, name, arity);

    /// <summary>The verb of a method; 1.5 gave the attributes another base.</summary>
    public static AttributeData? Verb(IMethodSymbol method) => method.GetAttributes().FirstOrDefault(static attribute =>
        attribute.AttributeClass.DerivesFrom(Root, "RequestAttribute") || attribute.AttributeClass.DerivesFrom(Root, "RequestAttributeBase"));

    /// <summary>The texts that an attribute's constructor is given, in order; null is one too.</summary>
    public static IReadOnlyList<string?> Texts(AttributeData attribute) =>
        [.. attribute.ConstructorArguments.Where(static argument => argument.Type?.SpecialType == SpecialType.System_String).Select(static argument => argument.Value as string)];

    public static object? Named(AttributeData attribute, string property) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == property).Value.Value;

    /// <summary>The member of one of RestEase's enums that an attribute names, by constructor or property; null for the default.</summary>
    public static string? Choice(AttributeData? attribute, string type)
    {
        foreach (var value in attribute is null ? [] : attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(static argument => argument.Value)))
        {
            if (value is { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol named } && named.Name == type)
            {
                var name = named.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value.Value))?.Name;
                return name is "Default" ? null : name;
            }
        }

        return null;
    }
}
