using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Results;

namespace TypedRequests.Generator.Parsing;

/// <summary>What can only be said once a whole method has been read.</summary>
internal static class MethodChecks
{
    public static void Run(MethodContext method, ReturnUse returned, IReadOnlyList<SettingModel> settings)
    {
        CheckContentHeaders(method);
        CheckToken(method, returned);
        CheckLiteralQuery(method);
        _ = settings;
    }

    private static void CheckContentHeaders(MethodContext method)
    {
        if (method.Body.Kind is not null)
        {
            return;
        }

        foreach (var (name, location) in method.Headers)
        {
            if (HeaderNames.DescribesContent(name))
            {
                method.Report(Descriptors.ContentHeaderWithoutContent, location, name, method.Verb.Verb, method.Symbol.Name);
            }
        }
    }

    private static void CheckToken(MethodContext method, ReturnUse returned)
    {
        if (method.Token is null && returned.Wrapper != ReturnWrapper.None)
        {
            method.Report(Descriptors.NoCancellationToken, method.Symbol.Locations.FirstOrDefault(), method.Symbol.Name);
        }
    }

    // `?type=code` and a parameter `type` would both be sent.
    private static void CheckLiteralQuery(MethodContext method)
    {
        foreach (var part in method.Route.Where(static part => part.Kind == RoutePartKind.QueryLiteral))
        {
            foreach (var pair in part.Text.Split('&'))
            {
                var equals = pair.IndexOf('=');
                var name = Uri.UnescapeDataString(equals < 0 ? pair : pair.Substring(0, equals));
                if (method.Names.IsTaken("Query", name))
                {
                    method.Report(
                        Descriptors.DuplicateQueryName,
                        RouteLocation.Of(method.Verb.Attribute, method.Verb.RouteArgument, part.Position, part.Text.Length),
                        name,
                        method.Symbol.Name);
                }
            }
        }
    }
}
