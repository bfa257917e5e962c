using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;

namespace TypedRequests.Migration.Refit;

/// <summary>An argument in the query: Refit names it as it is written, and joins collections with commas unless told otherwise.</summary>
internal static class RefitQueries
{
    public static void Write(IParameterSymbol parameter, RefitMethod method)
    {
        var edit = method.Plan.Edits.Of(parameter);
        var alias = RefitNames.Find(parameter, "AliasAs");
        var attribute = RefitNames.Find(parameter, "Query");
        var query = RefitQuery.Of(parameter);
        if (RefitNames.Find(parameter, "QueryName") is { } flag)
        {
            WriteFlag(parameter, flag, method, edit);
            return;
        }

        var text = new AttributeText("Query");
        var shape = ValueShape.Of(parameter.Type);
        if (shape.Kind == ValueKind.Object && query?.TreatAsString != true)
        {
            WriteObject(parameter, shape, query, text, method);
        }
        else if (shape.Kind == ValueKind.Dictionary)
        {
            WriteMap(parameter, shape, query, text, method);
        }
        else
        {
            WriteName(parameter, alias, text);
            WriteValue(parameter, shape, query, text, method, edit);
        }

        RefitParameters.WriteOver(parameter, text, edit, attribute, alias);
    }

    private static void WriteName(IParameterSymbol parameter, AttributeData? alias, AttributeText text)
    {
        if (alias is not null || NameCase.Apply(0, parameter.Name) != parameter.Name)
        {
            text.Add(CSharpText.Literal(RefitParameters.NameOf(parameter)));
        }
    }

    private static void WriteValue(IParameterSymbol parameter, ValueShape shape, RefitQuery? query, AttributeText text, RefitMethod method, DeclarationEdit edit)
    {
        if (query?.TreatAsString == true)
        {
            edit.Add(Names.Ours("UrlText"));
            return;
        }

        if (shape is { Kind: ValueKind.Collection, Element: { } element })
        {
            WriteStyle(parameter, element, query, text, method);
            RefitParameters.Tell(RefitTexts.Keep(element, query?.Format, text, edit), parameter, method, RefitTopics.Values);
            return;
        }

        if (shape.Kind is ValueKind.Opaque or ValueKind.Unsendable or ValueKind.Bytes)
        {
            method.Plan.Stays(parameter, $"what a value of type '{parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' looks like in a query is known only when it is sent", RefitTopics.Queries);
            return;
        }

        RefitParameters.Tell(RefitTexts.Keep(parameter.Type, query?.Format, text, edit), parameter, method, RefitTopics.Values);
    }

    private static void WriteStyle(IParameterSymbol parameter, ITypeSymbol element, RefitQuery? query, AttributeText text, RefitMethod method)
    {
        var collection = query?.Collection;
        var isObject = ValueShape.Of(element).Kind is ValueKind.Object or ValueKind.Opaque;
        if (isObject && collection != RefitQuery.Indexed)
        {
            method.Plan.Stays(parameter, "a list of objects has no form in a query but CollectionFormat.Indexed", RefitTopics.Queries);
            return;
        }

        text.Set("Style", $"{Names.Ours("QueryStyle")}.{RefitQuery.Style(collection)}");
        if (isObject)
        {
            RefitParameters.Tell("Refit sends the brackets as they are (items[0].id); TypedRequests escapes them (items%5B0%5D.id)", parameter, method, RefitTopics.Queries);
            new RefitFields(method.Plan, parameter).Keep(element);
        }
        else if (collection is null or not (RefitQuery.Multi or RefitQuery.Indexed))
        {
            RefitParameters.Tell(Joined(collection), parameter, method, RefitTopics.Queries);
        }
    }

    /// <summary>What differs where several values are one.</summary>
    public static string Joined(int? collection) => RefitQuery.Style(collection) switch
    {
        "Csv" => "Refit escapes the comma between values (1%2C2) and sends the name alone for none; TypedRequests sends 1,2, and nothing for none",
        "Pipes" => "Refit escapes the bar between values (1%7C2) and sends the name alone for none; TypedRequests sends 1|2, and nothing for none",
        _ => "Refit sends the name alone for no values; TypedRequests sends nothing",
    };

    private static void WriteObject(IParameterSymbol parameter, ValueShape shape, RefitQuery? query, AttributeText text, RefitMethod method)
    {
        WritePrefix(query, text);
        new RefitFields(method.Plan, parameter).Keep(shape.Type);
        if (RefitFields.HasCollection(shape.Type))
        {
            text.Set("Style", $"{Names.Ours("QueryStyle")}.{RefitQuery.Style(query?.Collection)}");
            TellMembers(parameter, shape.Type, query?.Collection ?? RefitQuery.Csv, method);
            RefitParameters.Tell(Joined(query?.Collection), parameter, method, RefitTopics.Queries);
        }

        if (TextSigns.Of(shape.Type) is not null && !text.HasArguments)
        {
            text.Set("Style", $"{Names.Ours("QueryStyle")}.Repeat");
        }
    }

    /// <summary>A style is the whole object's here; Refit has one for each member.</summary>
    public static void TellMembers(IParameterSymbol parameter, ITypeSymbol type, int collection, RefitMethod method)
    {
        foreach (var member in RefitFields.Members(type).Where(static member => ValueShape.Of(member.Type).Kind == ValueKind.Collection))
        {
            if (RefitQuery.Of(member)?.Collection is { } own && RefitQuery.Style(own) != RefitQuery.Style(collection))
            {
                var text = $"member {member.ContainingType.Name}.{member.Name}: Refit writes it as CollectionFormat.{RefitQuery.NameOf(own)}; TypedRequests as all of the object, QueryStyle.{RefitQuery.Style(collection)}";
                RefitParameters.Tell(text, parameter, method, RefitTopics.Queries);
            }
        }
    }

    private static void WriteMap(IParameterSymbol parameter, ValueShape shape, RefitQuery? query, AttributeText text, RefitMethod method)
    {
        WritePrefix(query, text);
        if (KeyOf(parameter.Type) is { SpecialType: not SpecialType.System_String } key)
        {
            method.Plan.Stays(parameter, $"its keys are of type '{key.Name}': a map in a query has string keys", RefitTopics.Queries);
        }

        var value = ValueShape.Of(shape.Element!); // a dictionary has values
        if (value.Kind == ValueKind.Opaque)
        {
            RefitParameters.Tell("Refit sends what ToString gives; TypedRequests sends booleans in lower case and dates in ISO 8601", parameter, method, RefitTopics.Values);
        }
        else if (value.Kind == ValueKind.Object)
        {
            method.Plan.Stays(parameter, "a map of objects has no form in a query", RefitTopics.Queries);
        }
        else if (RefitTexts.Of(value.Type, query?.Format) is not (null, false, null))
        {
            RefitParameters.Tell("Refit sends what ToString gives; TypedRequests sends its own form of booleans, dates and enums", parameter, method, RefitTopics.Values);
        }
    }

    private static ITypeSymbol? KeyOf(ITypeSymbol type) => type.AllInterfaces.OfType<ITypeSymbol>().Prepend(type).OfType<INamedTypeSymbol>()
        .FirstOrDefault(static candidate => candidate is { Name: "IDictionary" or "IReadOnlyDictionary", TypeArguments.Length: 2 })?.TypeArguments[0];

    private static void WritePrefix(RefitQuery? query, AttributeText text)
    {
        if (!string.IsNullOrWhiteSpace(query?.Prefix))
        {
            text.Set("Prefix", CSharpText.Literal(query!.Prefix + query.Delimiter));
        }
    }

    private static void WriteFlag(IParameterSymbol parameter, AttributeData flag, RefitMethod method, DeclarationEdit edit)
    {
        edit.Replace(flag, new AttributeText("Query").Set("Valueless", "true").ToString());
        if (parameter.Type.SpecialType != SpecialType.System_String)
        {
            method.Plan.Stays(parameter, "a flag is a string here: [QueryName] of another type has no equal", RefitTopics.Queries);
        }
    }
}
