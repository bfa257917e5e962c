using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Refit;

/// <summary>Names that <c>[JsonProperty("name")]</c> gives, written as <c>[JsonPropertyName]</c> besides, on the members of what a client sends and gets.</summary>
internal sealed class RefitNewtonsoft(ClientPlan plan)
{
    private const string Json = "System.Text.Json.Serialization";

    private readonly HashSet<ITypeSymbol> _seen = new(SymbolEqualityComparer.Default);

    public void Keep(IMethodSymbol method)
    {
        Keep(method.ReturnType);
        foreach (var parameter in method.Parameters)
        {
            Keep(parameter.Type);
        }
    }

    private void Keep(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            Keep(array.ElementType);
        }

        if (type is not INamedTypeSymbol named || !_seen.Add(named))
        {
            return;
        }

        foreach (var argument in named.TypeArguments)
        {
            Keep(argument);
        }

        if (named.DeclaringSyntaxReferences.Length > 0 && named.TypeKind is TypeKind.Class or TypeKind.Struct)
        {
            foreach (var property in RefitFields.Members(named))
            {
                KeepName(property);
                Keep(property.Type);
            }
        }
    }

    private void KeepName(IPropertySymbol property)
    {
        if (AttributeReader.FindForeign(property, "Newtonsoft.Json", "JsonPropertyAttribute") is { } attribute
            && (RefitNames.Text(attribute) ?? RefitNames.Named(attribute, "PropertyName") as string) is { } name
            && AttributeReader.FindForeign(property, Json, "JsonPropertyNameAttribute") is null)
        {
            plan.Edits.Of(property).Add($"{Names.Of(Json, "JsonPropertyName")}({CSharpText.Literal(name)})");
        }
    }
}
