using System.Text;
using TypedRequests.Import.Model;
using TypedRequests.Import.Names;
using TypedRequests.Import.Schemas;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Operations;

/// <summary>A path of the document as a route, and its parameters. A placeholder keeps its name where a route may have it.</summary>
internal sealed class RouteWriter(SchemaMapper schemas, Operation operation, NameScope scope)
{
    public string Write(List<ParameterModel> parameters, IReadOnlyList<string> words)
    {
        var route = new StringBuilder();
        var path = operation.Path.StartsWith("/", StringComparison.Ordinal) ? operation.Path : "/" + operation.Path;
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < path.Length; i++)
        {
            var end = path[i] == '{' ? path.IndexOf('}', i) : -1;
            if (end < 0)
            {
                Append(route, path[i]);
                continue;
            }

            var name = path.Substring(i + 1, end - i - 1);
            if (!written.TryGetValue(name, out var placeholder))
            {
                var parameter = Parameter(name, words);
                parameters.Add(parameter);
                placeholder = parameter.WireName;
                written.Add(name, placeholder);
            }

            route.Append('{').Append(IsReserved(name) ? "+" : "").Append(placeholder).Append('}');
            i = end;
        }

        return route.ToString();
    }

    // The brackets are the route's own, so is the question mark of a path that has a query.
    private static void Append(StringBuilder route, char c)
    {
        if (c is ' ' or '"' or '<' or '>' or '\\' or '^' or '`' or '|' or '#' or '{' or '}' || c < ' ') route.Append('%').Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        else route.Append(c);
    }

    private bool IsReserved(string name) => Find(name) is { AllowReserved: true };

    private Parameter? Find(string name) => operation.Parameters.FirstOrDefault(parameter => parameter.In == ParameterPlace.Path && parameter.Name == name);

    private ParameterModel Parameter(string name, IReadOnlyList<string> words)
    {
        var declared = Find(name);
        if (declared is null) schemas.Factory.Refuse(operation.Place, $"The path has '{{{name}}}', and no parameter says what it is: a string.");
        var type = declared is null ? TypeUse.String : ParameterTypes.Scalar(schemas, declared, words);
        var csharp = scope.Take(ParameterNames.Of(name));
        return new ParameterModel(csharp, IsPlain(name) ? name : csharp, type)
        {
            Role = ParameterRole.Path,
            IsRequired = true,
            Description = declared?.Description,
        };
    }

    private static bool IsPlain(string name) => name.Length > 0 && name.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-') && char.IsLetter(name[0]);
}
