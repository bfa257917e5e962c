using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Migration.Refit;

/// <summary>Recognises what is Refit's, by name.</summary>
internal static class RefitNames
{
    public const string Root = "Refit";

    public static AttributeData? Find(ISymbol symbol, string name) => AttributeReader.FindForeign(symbol, Root, name + "Attribute");

    public static bool Has(ISymbol symbol, string name) => Find(symbol, name) is not null;

    /// <summary>The verb of a method: one of Refit's, or one that is derived from it.</summary>
    public static AttributeData? Verb(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass.DerivesFrom(Root, "HttpMethodAttribute"))
            {
                return attribute;
            }
        }

        return null;
    }

    public static bool Is(ITypeSymbol? type, string name, int arity = 0) => type.Is(Root, name, arity);

    /// <summary>The text that an attribute's constructor is given, or null.</summary>
    public static string? Text(AttributeData? attribute, int index = 0) =>
        attribute is not null && attribute.ConstructorArguments.Length > index && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    public static object? Named(AttributeData? attribute, string property)
    {
        foreach (var argument in attribute?.NamedArguments ?? [])
        {
            if (argument.Key == property)
            {
                return argument.Value.Value;
            }
        }

        return null;
    }

    /// <summary>A file of a multipart body: a <c>MultipartItem</c>.</summary>
    public static bool IsPart(ITypeSymbol type) => type.DerivesFrom(Root, "MultipartItem");
}
