using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;
using TypedRequests.Migration.Editing;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Refit;

/// <summary>What is sent as JSON: Refit writes null members, ours are left out unless they say <c>[JsonIgnore(Condition = JsonIgnoreCondition.Never)]</c>.</summary>
internal sealed class RefitJson(ClientPlan plan, IParameterSymbol parameter, MigrationOptions options)
{
    private const string Json = "System.Text.Json.Serialization";

    private readonly HashSet<ITypeSymbol> _seen = new(SymbolEqualityComparer.Default);

    public void Keep(ITypeSymbol type)
    {
        var bare = TypeRefReader.Underlying(type);
        var shape = ValueShape.Of(bare);
        if (shape.Element is { } element)
        {
            Keep(element);
            return;
        }

        if (shape.Kind == ValueKind.Opaque && bare.SpecialType == SpecialType.System_Object)
        {
            plan.Differs(parameter, "Refit writes the value by its type at run time; TypedRequests does so for types that have a format, and asks for [JsonRecord] otherwise", RefitTopics.Json);
        }

        if (shape.Kind != ValueKind.Object || !_seen.Add(bare) || TypeNames.IsOfFramework(bare) || TextSigns.Of(bare) == "a JSON converter")
        {
            return;
        }

        foreach (var property in RefitFields.Members(bare))
        {
            Keep(property);
        }
    }

    private void Keep(IPropertySymbol property)
    {
        if (AttributeReader.FindForeign(property, Json, "JsonIgnoreAttribute") is null && MayBeNull(property.Type) && !property.Type.IsOurs("Optional", 1))
        {
            if (property.DeclaringSyntaxReferences.Length > 0 && options.KeepNulls)
            {
                plan.Edits.Of(property).Add($"{Names.Of(Json, "JsonIgnore")}(Condition = {Names.Of(Json, "JsonIgnoreCondition")}.Never)");
            }
            else
            {
                plan.Differs(parameter, $"Refit writes null members of {property.ContainingType.Name}; TypedRequests leaves them out", RefitTopics.Json);
            }
        }

        Keep(property.Type);
    }

    // Without annotations anything that can be null may be.
    private static bool MayBeNull(ITypeSymbol type) => type.IsValueType
        ? type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        : type.NullableAnnotation != NullableAnnotation.NotAnnotated;
}
