using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.RestEase;

/// <summary>Where one argument goes, and what is written for it.</summary>
internal static class RestEaseParameters
{
    public static void Write(IParameterSymbol parameter, RestEaseMethod method)
    {
        var edit = method.Plan.Edits.Of(parameter);
        if (parameter.Type.Is("System.Threading", "CancellationToken"))
        {
            return;
        }

        if (RestEaseNames.Find(parameter, "RawQueryString") is not null)
        {
            method.Plan.Stays(parameter, "[RawQueryString] has no equal: a query is made of names and values", RestEaseTopics.Queries);
        }
        else if (RestEaseNames.Find(parameter, "Path") is { } path)
        {
            WritePath(parameter, path, method, edit);
        }
        else if (RestEaseNames.Find(parameter, "Header") is { } header)
        {
            RestEaseHeaders.WriteParameter(parameter, header, method, edit);
        }
        else if (RestEaseNames.Find(parameter, "Body") is { } body)
        {
            RestEaseBodies.Write(parameter, body, method, edit);
        }
        else if (RestEaseNames.Find(parameter, "HttpRequestMessageProperty") is { } property)
        {
            edit.Replace(property, WithName("RequestProperty", RestEaseNames.Texts(property).FirstOrDefault()));
        }
        else
        {
            RestEaseQueries.Write(parameter, method, edit);
        }
    }

    /// <summary>An attribute with a name, if there is one.</summary>
    public static string WithName(string attribute, string? name) => name is null ? Names.Ours(attribute) : new AttributeText(attribute).Add(CSharpText.Literal(name)).ToString();

    public static void Tell(string? difference, ISymbol subject, ClientPlan plan, string topic)
    {
        if (difference is not null)
        {
            plan.Differs(subject, difference, topic);
        }
    }

    private static void WritePath(IParameterSymbol parameter, AttributeData path, RestEaseMethod method, DeclarationEdit edit)
    {
        var name = RestEaseNames.Texts(path).FirstOrDefault() ?? parameter.Name;
        var text = new AttributeText("Path");
        if (name != parameter.Name)
        {
            text.Add(CSharpText.Literal(name));
        }

        Tell(RestEaseTexts.Keep(parameter.Type, RestEaseNames.Named(path, "Format") as string, text, edit), parameter, method.Plan, RestEaseTopics.Values);
        RestEaseProperties.CheckPath(path, name, parameter, method.Plan, method.Route);
        if (TypeRefReader.IsNullable(parameter.Type))
        {
            method.Plan.Differs(parameter, "RestEase sends an empty segment for null; TypedRequests refuses the call", RestEaseTopics.Routes);
        }

        edit.Replace(path, text.HasArguments ? [text.ToString()] : []);
    }
}
