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
        DeclaredStatuses.Check(method);
        IdleAnnotations.Check(method, returned);
    }

    private static void CheckContentHeaders(MethodContext method)
    {
        if (method.Body.Kind is not null)
        {
            return;
        }

        var constants = AttributeReader.Read(method.Symbol).Where(static attribute => attribute is { Name: "Header", ArgumentCount: 2 } && attribute.Text(1) is not null)
            .Select(static attribute => (Name: attribute.Text(0) ?? "", Location: attribute.ArgumentLocation(0)));
        foreach (var (name, location) in method.Headers.Concat(constants))
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
}
