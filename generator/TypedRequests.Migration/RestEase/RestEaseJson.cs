using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.RestEase;

/// <summary>Types that Newtonsoft.Json has written and read: names that it is told are told to us, nulls of what is sent are kept, and its other attributes stand in the way.</summary>
internal sealed class RestEaseJson(ClientPlan plan, ISymbol subject, MigrationOptions options)
{
    private const string Json = "System.Text.Json.Serialization";

    private readonly HashSet<ITypeSymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>Looks at a type and all that it holds.</summary>
    public void Keep(ITypeSymbol type, bool isSent)
    {
        var bare = TypeRefReader.Underlying(type);
        var shape = ValueShape.Of(bare);
        if (shape.Element is { } element)
        {
            Keep(element, isSent);
        }
        else if (shape.Kind == ValueKind.Object && !TypeNames.IsOfFramework(bare) && _seen.Add(bare))
        {
            foreach (var property in Members(bare))
            {
                Keep(property, isSent);
            }
        }
    }

    private static IEnumerable<IPropertySymbol> Members(ITypeSymbol type)
    {
        for (var level = type; level is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; level = level.BaseType)
        {
            foreach (var property in level.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public } && property.Name != "EqualityContract")
                {
                    yield return property;
                }
            }
        }
    }

    private void Keep(IPropertySymbol property, bool isSent)
    {
        var edit = plan.Edits.Of(property);
        var isWritable = property.DeclaringSyntaxReferences.Length > 0;
        foreach (var attribute in property.GetAttributes().Where(static attribute => TypeNames.IsNamespace(attribute.AttributeClass?.ContainingNamespace, "Newtonsoft.Json")))
        {
            Carry(property, attribute, edit, isWritable);
        }

        if (isSent && MayBeNull(property.Type) && AttributeReader.FindForeign(property, Json, "JsonIgnoreAttribute") is null && AttributeReader.FindForeign(property, "Newtonsoft.Json", "JsonIgnoreAttribute") is null)
        {
            if (isWritable && options.KeepNulls)
            {
                edit.Add($"{Names.Of(Json, "JsonIgnore")}(Condition = {Names.Of(Json, "JsonIgnoreCondition")}.Never)");
            }
            else
            {
                plan.Differs(subject, $"RestEase writes null members of {property.ContainingType.Name}; TypedRequests leaves them out", RestEaseTopics.Json);
            }
        }

        Keep(property.Type, isSent);
    }

    // The attribute itself may stay: other code may still use Newtonsoft.Json.
    private void Carry(IPropertySymbol property, AttributeData attribute, DeclarationEdit edit, bool isWritable)
    {
        var name = attribute.ConstructorArguments.Select(static argument => argument.Value).OfType<string>().FirstOrDefault() ?? RestEaseNames.Named(attribute, "PropertyName") as string;
        var isName = attribute.AttributeClass!.Name == "JsonPropertyAttribute" && attribute.NamedArguments.All(static argument => argument.Key == "PropertyName"); // it has a namespace
        if (isName && name is null)
        {
            return;
        }

        if (isName && isWritable && AttributeReader.FindForeign(property, Json, "JsonPropertyNameAttribute") is null)
        {
            edit.Add($"{Names.Of(Json, "JsonPropertyName")}({CSharpText.Literal(name!)})"); // asked above
        }
        else if (attribute.AttributeClass.Name == "JsonIgnoreAttribute" && isWritable)
        {
            edit.Add(Names.Of(Json, "JsonIgnore"));
        }
        else if (!isName)
        {
            plan.Stays(subject, $"member {property.ContainingType.Name}.{property.Name} has Newtonsoft.Json's [{attribute.AttributeClass.Name.Replace("Attribute", "")}], which has no equal", RestEaseTopics.Json);
        }
    }

    // Without annotations anything that can be null may be.
    private static bool MayBeNull(ITypeSymbol type) => type.IsValueType
        ? type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        : type.NullableAnnotation != NullableAnnotation.NotAnnotated;
}
