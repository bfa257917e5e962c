using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.RestEase;

/// <summary>Properties of an interface: values that are set once on the client.</summary>
internal static class RestEaseProperties
{
    public static void Write(IPropertySymbol property, ClientPlan plan)
    {
        var edit = plan.Edits.Of(property);
        if (RestEaseNames.Is(property.Type, "IRequester"))
        {
            plan.Stays(property, "IRequester has no equal; write 'Session Session { get; }' for calls by hand", RestEaseTopics.Missing);
        }
        else if (RestEaseNames.Find(property, "Header") is { } header)
        {
            WriteHeader(property, header, plan, edit);
        }
        else if (RestEaseNames.Find(property, "Path") is { } path)
        {
            Write(property, path, "Path", plan, edit);
            CheckPath(path, RestEaseNames.Texts(path).FirstOrDefault() ?? property.Name, property, plan, route: null);
        }
        else if (RestEaseNames.Find(property, "Query") is { } query)
        {
            Write(property, query, "Query", plan, edit);
        }
        else if (RestEaseNames.Find(property, "HttpRequestMessageProperty") is { } message)
        {
            edit.Replace(message, RestEaseParameters.WithName("RequestProperty", RestEaseNames.Texts(message).FirstOrDefault()));
        }
        else if (property.IsAbstract && !property.IsStatic)
        {
            plan.Stays(property, "it has no attribute that says what it is for", RestEaseTopics.Missing);
        }
    }

    /// <summary>What a path argument says beside its name and format.</summary>
    public static void CheckPath(AttributeData path, string name, ISymbol subject, ClientPlan plan, RestEaseRoute? route)
    {
        if (RestEaseNames.Choice(path, "PathSerializationMethod") == "Serialized")
        {
            plan.Stays(subject, "a path argument with a serializer of its own has no equal; [UrlText] or TextFormats say how a type looks", RestEaseTopics.Routes);
        }

        if (RestEaseNames.Named(path, "UrlEncode") is not false)
        {
            return;
        }

        if (route is null)
        {
            plan.Stays(subject, "a property that is not escaped has no equal", RestEaseTopics.Routes);
            return;
        }

        route.KeepSlashes(name);
        plan.Differs(subject, "RestEase sends the text as it is; TypedRequests keeps slashes and what else a path may hold, and escapes '?', '#' and '%'", RestEaseTopics.Routes);
    }

    private static void Write(IPropertySymbol property, AttributeData attribute, string word, ClientPlan plan, DeclarationEdit edit)
    {
        var text = new AttributeText(word).Add(CSharpText.Literal(RestEaseNames.Texts(attribute).FirstOrDefault() ?? property.Name));
        RestEaseParameters.Tell(RestEaseTexts.Keep(property.Type, RestEaseNames.Named(attribute, "Format") as string, text, edit), property, plan, RestEaseTopics.Values);
        edit.Replace(attribute, text.ToString());
    }

    // A default is a constant of the interface, which a value of the property wins over.
    private static void WriteHeader(IPropertySymbol property, AttributeData header, ClientPlan plan, DeclarationEdit edit)
    {
        var texts = RestEaseNames.Texts(header);
        var name = texts.FirstOrDefault() ?? property.Name;
        var text = new AttributeText("Header").Add(CSharpText.Literal(name));
        RestEaseParameters.Tell(RestEaseTexts.Keep(property.Type, RestEaseNames.Named(header, "Format") as string, text, edit), property, plan, RestEaseTopics.Values);
        edit.Replace(header, text.ToString());
        if (texts.ElementAtOrDefault(1) is { } value)
        {
            plan.Edits.Of(plan.Client).Add(new AttributeText("Header").Add(CSharpText.Literal(name)).Add(CSharpText.Literal(value)).ToString());
        }

        if (plan.Client.GetMembers().OfType<IMethodSymbol>().Any(method => RestEaseHeaders.HasConstant(method, name)))
        {
            plan.Differs(property, $"a method's constant '{name}' wins over it with RestEase; with TypedRequests the property wins", RestEaseTopics.Headers);
        }
    }
}
