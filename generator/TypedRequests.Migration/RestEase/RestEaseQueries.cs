using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;

namespace TypedRequests.Migration.RestEase;

/// <summary>Arguments in the query: those with <c>[Query]</c>, <c>[QueryMap]</c>, or nothing.</summary>
internal static class RestEaseQueries
{
    public static void Write(IParameterSymbol parameter, RestEaseMethod method, DeclarationEdit edit)
    {
        var map = RestEaseNames.Find(parameter, "QueryMap");
        var attribute = map ?? RestEaseNames.Find(parameter, "Query");
        if ((RestEaseNames.Choice(attribute, "QuerySerializationMethod") ?? method.Default("QuerySerializationMethod")) == "Serialized")
        {
            method.Plan.Stays(parameter, "a query value that is Serialized (JSON in the query) has no equal", RestEaseTopics.Queries);
            return;
        }

        var text = new AttributeText("Query");
        var shape = ValueShape.Of(parameter.Type);
        if (map is not null)
        {
            WriteMap(parameter, shape, method);
        }
        else
        {
            WriteName(parameter, attribute, text, method);
            WriteValue(parameter, shape, attribute, text, method, edit);
        }

        if (attribute is not null)
        {
            edit.Replace(attribute, text.ToString());
        }
        else if (text.HasArguments || shape.Kind is not (ValueKind.Scalar or ValueKind.Enum))
        {
            edit.Add(text.ToString());
        }
    }

    private static void WriteName(IParameterSymbol parameter, AttributeData? attribute, AttributeText text, RestEaseMethod method)
    {
        var texts = attribute is null ? [] : RestEaseNames.Texts(attribute);
        var name = texts.Count > 0 ? texts[0] : parameter.Name;
        if (method.Symbol.Parameters.Any(other => !SymbolEqualityComparer.Default.Equals(other, parameter) && name is not null && NameOf(other) == name))
        {
            method.Plan.Stays(parameter, $"two parameters are sent as '{name}'; pass one collection", RestEaseTopics.Queries);
        }

        if (name is null)
        {
            text.Set("Valueless", "true");
        }
        else if (name.Length == 0)
        {
            method.Plan.Stays(parameter, "a value without a name ('=value') has no equal", RestEaseTopics.Queries);
        }
        else if (name != parameter.Name)
        {
            text.Add(CSharpText.Literal(name));
        }
    }

    private static string? NameOf(IParameterSymbol parameter)
    {
        if (RestEaseNames.Find(parameter, "Query") is { } query)
        {
            return RestEaseNames.Texts(query) is { Count: > 0 } texts ? texts[0] : parameter.Name;
        }

        var isOther = parameter.GetAttributes().Any(static attribute => TypeNames.IsNamespace(attribute.AttributeClass?.ContainingNamespace, RestEaseNames.Root));
        return isOther || parameter.Type.Is("System.Threading", "CancellationToken") ? null : parameter.Name;
    }

    private static void WriteValue(IParameterSymbol parameter, ValueShape shape, AttributeData? attribute, AttributeText text, RestEaseMethod method, DeclarationEdit edit)
    {
        var format = attribute is null ? null : RestEaseNames.Named(attribute, "Format") as string;
        if (format?.IndexOf('{') >= 0)
        {
            method.Plan.Stays(parameter, "a format with placeholders ('{0:X2}') has no equal; write the format alone", RestEaseTopics.Queries);
        }
        else if (shape.Kind is ValueKind.Dictionary or ValueKind.Bytes or ValueKind.Unsendable || shape is { Kind: ValueKind.Collection, Element: { } inner } && ValueShape.Of(inner).Kind is not (ValueKind.Scalar or ValueKind.Enum))
        {
            method.Plan.Stays(parameter, $"RestEase sends what ToString gives for '{parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}', which is hardly meant", RestEaseTopics.Queries);
        }
        else
        {
            RestEaseParameters.Tell(RestEaseTexts.Keep(shape.Element ?? parameter.Type, format, text, edit), parameter, method.Plan, RestEaseTopics.Values);
        }
    }

    private static void WriteMap(IParameterSymbol parameter, ValueShape shape, RestEaseMethod method)
    {
        var value = shape.Element is { } element ? ValueShape.Of(element) : shape;
        var item = value is { Kind: ValueKind.Collection, Element: { } inner } ? ValueShape.Of(inner) : value;
        if (shape.Kind != ValueKind.Dictionary || item.Kind is not (ValueKind.Scalar or ValueKind.Enum or ValueKind.Opaque))
        {
            method.Plan.Stays(parameter, "a map of such values has no form in a query", RestEaseTopics.Queries);
        }
        else if (item.Kind == ValueKind.Opaque || item.Type.SpecialType is not (SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Int64))
        {
            method.Plan.Differs(parameter, "RestEase sends what ToString gives in the current culture; TypedRequests sends booleans in lower case, dates in ISO 8601 and numbers in the invariant culture", RestEaseTopics.Values);
        }
    }
}
