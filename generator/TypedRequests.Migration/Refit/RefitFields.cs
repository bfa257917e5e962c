using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Refit;

/// <summary>
/// The members of an object that goes into a query or a form. Refit names them as they are written in C#; ours by the client's policy. So they get <c>[Name]</c>, and what else keeps
/// their text; what lies in another assembly cannot be written to, and is told.
/// </summary>
internal sealed class RefitFields(ClientPlan plan, IParameterSymbol parameter)
{
    private readonly HashSet<ITypeSymbol> _seen = new(SymbolEqualityComparer.Default);

    public void Keep(ITypeSymbol type)
    {
        var bare = TypeRefReader.Underlying(type);
        if (!_seen.Add(bare) || TypeNames.IsOfFramework(bare))
        {
            return;
        }

        foreach (var property in Members(bare))
        {
            Keep(property);
        }
    }

    /// <summary>The public properties that can be read, those of base types too.</summary>
    public static IEnumerable<IPropertySymbol> Members(ITypeSymbol type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var level = type; level is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; level = level.BaseType)
        {
            foreach (var property in level.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod.DeclaredAccessibility: Accessibility.Public }
                    && property.Name != "EqualityContract"
                    && seen.Add(property.Name))
                {
                    yield return property;
                }
            }
        }
    }

    /// <summary>Whether a member of it holds several values.</summary>
    public static bool HasCollection(ITypeSymbol type) => Members(type).Any(static member => ValueShape.Of(member.Type).Kind == ValueKind.Collection);

    private void Keep(IPropertySymbol property)
    {
        if (AttributeReader.FindForeign(property, "System.Runtime.Serialization", "IgnoreDataMemberAttribute") is not null)
        {
            Tell(property, "Refit leaves it out for its [IgnoreDataMember]; TypedRequests sends it. Write [JsonIgnore]");
        }

        var edit = plan.Edits.Of(property);
        var isOurs = property.DeclaringSyntaxReferences.Length > 0;
        KeepName(property, edit, isOurs);
        var query = RefitQuery.Of(property);
        if (RefitNames.Find(property, "Query") is { } attribute)
        {
            edit.Replace(attribute);
            TellQuery(property, query!); // read from that attribute
        }

        var shape = ValueShape.Of(property.Type);
        var value = shape is { Kind: ValueKind.Collection or ValueKind.Dictionary, Element: { } element } ? ValueShape.Of(element) : shape;
        if (value.Kind == ValueKind.Object)
        {
            Keep(value.Type);
        }
        else if (isOurs)
        {
            Tell(property, RefitTexts.KeepOfMember(value.Type, query?.Format, edit));
        }
        else if (RefitTexts.Of(value.Type, query?.Format) is not (null, false, null))
        {
            Tell(property, "Refit sends what ToString gives; TypedRequests sends its own form of booleans, dates and enums, and the type lies in another assembly");
        }
    }

    private void KeepName(IPropertySymbol property, DeclarationEdit edit, bool isOurs)
    {
        if (RefitNames.Find(property, "AliasAs") is { } alias)
        {
            edit.Replace(alias, new AttributeText("Name").Add(CSharpText.Literal(RefitNames.Text(alias))).ToString());
        }
        else if (NameCase.Apply(0, property.Name) != property.Name && AttributeReader.FindForeign(property, "System.Text.Json.Serialization", "JsonPropertyNameAttribute") is null)
        {
            if (isOurs)
            {
                edit.Add(new AttributeText("Name").Add(CSharpText.Literal(property.Name)).ToString());
            }
            else
            {
                Tell(property, $"Refit names it {property.Name}; TypedRequests names it {NameCase.Apply(0, property.Name)}, and the type lies in another assembly");
            }
        }
    }

    private void TellQuery(IPropertySymbol property, RefitQuery query)
    {
        if (query.SerializeNull)
        {
            Tell(property, "Refit sends its null as an empty value; TypedRequests leaves it out");
        }

        if (!string.IsNullOrWhiteSpace(query.Prefix))
        {
            Tell(property, $"Refit puts '{query.Prefix}{query.Delimiter}' before its name; TypedRequests does not. Write it into [Name]");
        }
    }

    private void Tell(IPropertySymbol property, string? text)
    {
        if (text is not null)
        {
            plan.Differs(parameter, $"member {property.ContainingType.Name}.{property.Name}: {text}", RefitTopics.Queries);
        }
    }
}
