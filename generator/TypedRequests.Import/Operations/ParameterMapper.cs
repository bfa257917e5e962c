using TypedRequests.Generator.Parsing;
using TypedRequests.Import.Model;
using TypedRequests.Import.Names;
using TypedRequests.Import.Schemas;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Operations;

/// <summary>The parameters in query, headers and cookies.</summary>
internal sealed class ParameterMapper(SchemaMapper schemas, Operation operation, NameScope scope)
{
    // What OpenAPI leaves to other parts of a document, and the session sends.
    private static readonly HashSet<string> s_own = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Content-Type", "Authorization", "Content-Length", "Host", "Cookie" };

    public void Map(List<ParameterModel> parameters, string route, IReadOnlyList<string> words)
    {
        var queries = new HashSet<string>(QueryOf(route), StringComparer.Ordinal);
        var headers = new HashSet<string>(s_own, StringComparer.OrdinalIgnoreCase);
        var cookies = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in operation.Parameters)
        {
            switch (parameter.In)
            {
                case ParameterPlace.Query when parameter.Name.Length > 0 && queries.Add(parameter.Name):
                    parameters.Add(Query(parameter, words));
                    break;
                case ParameterPlace.Header when headers.Add(parameter.Name) && IsSendable(parameter):
                    parameters.Add(Plain(parameter, ParameterRole.Header, ParameterTypes.Map(schemas, parameter, words)));
                    break;
                case ParameterPlace.Cookie when cookies.Add(parameter.Name) && IsSendable(parameter):
                    parameters.Add(Plain(parameter, ParameterRole.Cookie, ParameterTypes.Scalar(schemas, parameter, words)));
                    break;
                case ParameterPlace.Path when operation.Path.IndexOf("{" + parameter.Name + "}", StringComparison.Ordinal) < 0:
                    schemas.Factory.Refuse(parameter.Place, $"'{parameter.Name}' stands in no place of the path {operation.Path}.");
                    break;
            }
        }
    }

    private static IEnumerable<string> QueryOf(string route) => route.IndexOf('?') is >= 0 and var question
        ? route.Substring(question + 1).Split('&').Select(static pair => Uri.UnescapeDataString(pair.Split('=')[0]))
        : [];

    private bool IsSendable(Parameter parameter)
    {
        if (Tokens.IsToken(parameter.Name) && (parameter.In != ParameterPlace.Header || !HeaderNames.IsOwned(parameter.Name))) return true;
        schemas.Factory.Refuse(parameter.Place, $"'{parameter.Name}' is no name that a caller can send in {(parameter.In == ParameterPlace.Header ? "a header" : "a cookie")}.");
        return false;
    }

    private ParameterModel Query(Parameter parameter, IReadOnlyList<string> words)
    {
        var type = ParameterTypes.Map(schemas, parameter, words);
        if (parameter.MediaType is not null)
        {
            schemas.Factory.Refuse(parameter.Place, $"'{parameter.Name}' is written as {parameter.MediaType} in the query: a string, which holds it.");
            return Plain(parameter, ParameterRole.Query, TypeUse.String);
        }

        if (type.IsScalar) return Plain(parameter, ParameterRole.Query, type);
        if (type is { Kind: TypeKind.List, Item.IsScalar: true }) return Plain(parameter, ParameterRole.Query, type, ListStyle(parameter));
        var isFlat = (type.Canonical is RecordType { Members.Count: > 0 } || type is { Kind: TypeKind.Map, Item.IsScalar: true }) && (parameter.Style == "deepObject" || parameter is { Style: "form", Explode: true });
        if (isFlat) return Plain(parameter, ParameterRole.Query, type, parameter.Style == "deepObject" ? "Style = QueryStyle.DeepObject" : "");
        schemas.Factory.Refuse(parameter.Place, $"'{parameter.Name}' is an object or a list of objects, and its style '{parameter.Style}' has no form in a query: a string.");
        return Plain(parameter, ParameterRole.Query, TypeUse.String);
    }

    private static string? ListStyle(Parameter parameter) => parameter switch
    {
        { Explode: true } => null,
        { Style: "spaceDelimited" } => "Style = QueryStyle.Ssv",
        { Style: "pipeDelimited" } => "Style = QueryStyle.Pipes",
        { Style: "tabDelimited" } => "Style = QueryStyle.Tsv",
        _ => "Style = QueryStyle.Csv",
    };

    private ParameterModel Plain(Parameter parameter, ParameterRole role, TypeUse type, string? setting = null)
    {
        if (role == ParameterRole.Header && !type.IsScalar && type is not { Kind: TypeKind.List, Item.IsScalar: true }) type = TypeUse.String;
        return new ParameterModel(scope.Take(ParameterNames.Of(parameter.Name)), parameter.Name, type.OrNull(!parameter.Required))
        {
            Role = role,
            IsRequired = parameter.Required,
            Setting = setting,
            Description = parameter.Description,
        };
    }
}
