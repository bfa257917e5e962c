using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Results;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>What can only be said once a whole method has been read.</summary>
internal static class MethodChecks
{
    public static void Run(MethodContext method, ReturnUse returned)
    {
        CheckContentHeaders(method);
        CheckToken(method, returned);
        QueryNames.Check(method);
        IdleAnnotations.Check(method, returned);
        CacheChecks.Check(method, returned);
    }

    private static void CheckContentHeaders(MethodContext method)
    {
        if (method.Body.Kind is not null)
        {
            return;
        }

        foreach (var (name, attribute) in method.Headers)
        {
            CheckContentHeader(name, attribute, method);
        }

        foreach (var attribute in method.Attributes)
        {
            if (attribute is { Name: "Header", ArgumentCount: 2 } && attribute.Text(1) is not null)
            {
                CheckContentHeader(attribute.Text(0) ?? "", attribute, method);
            }
        }
    }

    private static void CheckContentHeader(string name, AttributeUse attribute, MethodContext method)
    {
        if (HeaderNames.DescribesContent(name))
        {
            method.Report(Descriptors.ContentHeaderWithoutContent, attribute.ArgumentLocation(0), name, method.Verb.Verb, method.Symbol.Name);
        }
    }

    private static void CheckToken(MethodContext method, ReturnUse returned)
    {
        if (method.Token is null && returned.Wrapper != ReturnWrapper.None)
        {
            method.Report(Descriptors.NoCancellationToken, method.Symbol.Locations.FirstOrDefault(), method.Symbol.Name);
        }
    }
}
