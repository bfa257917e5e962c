using TypedRequests.Generator.Parsing;
using TypedRequests.Import.Model;
using TypedRequests.Import.Names;
using TypedRequests.Import.Schemas;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Operations;

/// <summary>An operation as a method.</summary>
internal sealed class OperationMapper(SchemaMapper schemas)
{
    /// <summary>The method; null where no route can say the path.</summary>
    public MethodModel? Map(Operation operation, string name, IReadOnlyList<string> words, bool asEvents = false)
    {
        var scope = new NameScope(["cancellationToken"]);
        var parameters = new List<ParameterModel>();
        var route = new RouteWriter(schemas, operation, scope).Write(parameters, words);
        var (_, errors) = RouteParser.Parse(route);
        if (errors.Count > 0)
        {
            schemas.Factory.Refuse(operation.Place, $"{operation.Method} {operation.Path} was left out: no route can be written so. {errors[0].Message}");
            return null;
        }

        new ParameterMapper(schemas, operation, scope).Map(parameters, route, words);
        new BodyMapper(schemas, operation, scope).Map(parameters, words);
        var result = new ResultMapper(schemas, operation, asEvents).Map(words, parameters);
        var method = new MethodModel(name, operation.Method, route)
        {
            Summary = operation.Summary ?? operation.Description,
            IsDeprecated = operation.Deprecated,
            Paging = result.Paging,
            Accept = result.Accept,
            IsSecond = asEvents,
            Result = result.Kind,
            Type = result.Type,
        };
        method.Parameters.AddRange(parameters);
        method.Errors.AddRange(new ErrorMapper(schemas, operation).Map(words));
        return method;
    }
}
