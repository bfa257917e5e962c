using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Generator.Text;
using TypedRequests.Import.Model;

namespace TypedRequests.Import.Writing;

/// <summary>A method: its comment, its attributes, its signature. Required parameters stand before the others.</summary>
internal static class MethodWriter
{
    private const int LongestLine = 160;

    private static readonly HashSet<string> s_verbs = new(StringComparer.Ordinal) { "GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS" };

    public static void Write(CodeWriter writer, MethodModel method, WriteContext context)
    {
        if (DocText.Of(method.Summary) is { } summary) writer.Line($"/// <summary>{summary}</summary>");
        foreach (var parameter in method.Parameters)
        {
            if (DocText.Of(parameter.Description) is { } text) writer.Line($"/// <param name=\"{parameter.Name}\">{text}</param>");
        }

        writer.Line(Verb(method) + (method.Paging is null ? "" : $", Paged({method.Paging})") + (method.Accept is null ? "" : $", Header(\"Accept\", {CSharpText.Literal(method.Accept)})") + "]");
        foreach (var error in Errors(method)) writer.Line(error);
        if (method.IsDeprecated) writer.Line("[Obsolete(\"The API's document calls this operation deprecated.\")]");
        WriteSignature(writer, method, context);
    }

    private static string Verb(MethodModel method)
    {
        var route = CSharpText.Literal(method.Route);
        return s_verbs.Contains(method.Verb) ? $"[{method.Verb[0]}{method.Verb.Substring(1).ToLowerInvariant()}({route})" : $"[HttpMethod({CSharpText.Literal(method.Verb)}, {route})";
    }

    private static IEnumerable<string> Errors(MethodModel method)
    {
        var seen = new HashSet<int>();
        foreach (var group in method.Errors.GroupBy(static error => error.Type.WriteBare(), StringComparer.Ordinal))
        {
            if (group.Key == "JsonElement") continue;
            var statuses = group.SelectMany(static error => error.Statuses).Where(seen.Add).OrderBy(static status => status).Select(static status => status.ToString(CultureInfo.InvariantCulture)).ToList();
            if (statuses.Count > 0) yield return $"[Error<{group.Key}>({string.Join(", ", statuses)})]";
        }

        if (method.Errors.Find(static error => error.Statuses.Count == 0).Type?.WriteBare() is { } rest and not "JsonElement") yield return $"[Error<{rest}>]";
    }

    private static void WriteSignature(CodeWriter writer, MethodModel method, WriteContext context)
    {
        var parameters = method.Parameters.OrderBy(static parameter => parameter.IsRequired ? 0 : 1).Select(parameter => Parameter(parameter, method, context)).ToList();
        if (method.Result is ResultKind.None or ResultKind.Value) parameters.Add("CancellationToken cancellationToken = default");
        var head = Result(method) + " " + method.Name + "(";
        var line = head + string.Join(", ", parameters) + ");";
        if (line.Length <= LongestLine)
        {
            writer.Line(line);
            return;
        }

        writer.Line(head);
        using (writer.Indent())
        {
            for (var i = 0; i < parameters.Count; i++) writer.Line(parameters[i] + (i == parameters.Count - 1 ? ");" : ","));
        }
    }

    private static string Result(MethodModel method) => method.Result switch
    {
        ResultKind.Value => $"Task<{method.Type!.Write()}>", // all but none have a type
        ResultKind.Pages => $"Paged<{method.Type!.Write()}>",
        ResultKind.Items => $"IAsyncEnumerable<{method.Type!.Write()}>",
        _ => "Task",
    };

    private static string Parameter(ParameterModel parameter, MethodModel method, WriteContext context) =>
        Attribute(parameter, method, context) + parameter.Type.Write() + " " + Identifier(parameter.Name) + (parameter.IsRequired ? "" : " = null");

    // A word that is a keyword only elsewhere, such as `file`, is a name here.
    private static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static string Attribute(ParameterModel parameter, MethodModel method, WriteContext context)
    {
        var isGiven = context.Gives(parameter.Name, parameter.WireName);
        var name = isGiven ? null : CSharpText.Literal(parameter.WireName);
        switch (parameter.Role)
        {
            case ParameterRole.Path:
                return isGiven || parameter.Name == parameter.WireName ? "" : $"[Path({name})] ";
            case ParameterRole.Query:
                return Query(parameter, method, name);
            case ParameterRole.Header:
                return $"[Header({CSharpText.Literal(parameter.WireName)})] ";
            case ParameterRole.Cookie:
                return $"[Cookie({CSharpText.Literal(parameter.WireName)})] ";
            case ParameterRole.Part:
                return Written("Part", name, parameter.Setting);
            case ParameterRole.Form:
                return Written("Form", null, parameter.Setting);
            default:
                return parameter.Setting is { } setting ? Written("Body", null, setting) : "";
        }
    }

    // A single value goes into the query by itself; a list or an object of a request with a body would be taken for the body.
    private static string Query(ParameterModel parameter, MethodModel method, string? name)
    {
        var isObject = parameter.Type.Kind == TypeKind.Map || parameter.Type.Canonical is RecordType;
        if (isObject) name = parameter.Setting is { Length: > 0 } ? CSharpText.Literal(parameter.WireName) : null;
        var isSaid = name is not null || parameter.Setting is { Length: > 0 };
        return isSaid || isObject || (parameter.Type.Kind == TypeKind.List && method.Verb is "POST" or "PUT" or "PATCH") || method.Route.Contains("{" + parameter.Name + "}") ? Written("Query", name, parameter.Setting) : "";
    }

    private static string Written(string attribute, string? name, string? setting)
    {
        var arguments = string.Join(", ", new[] { name, setting }.Where(static argument => !string.IsNullOrEmpty(argument)));
        return $"[{attribute}{(arguments.Length == 0 ? "" : "(" + arguments + ")")}] ";
    }
}
