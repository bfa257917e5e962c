using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Migration.RestEase;

/// <summary>What a call returns, and for which statuses.</summary>
internal static class RestEaseResults
{
    public static void Write(RestEaseMethod method)
    {
        var symbol = method.Symbol;
        var result = Argument(symbol.ReturnType);
        var response = RestEaseNames.Is(result, "Response", 1) ? Argument(result) : null;
        new RestEaseJson(method.Plan, symbol, method.Context.Options).Keep(response ?? result ?? symbol.ReturnType, isSent: false);
        WriteStatus(method, response, result);
    }

    private static ITypeSymbol? Argument(ITypeSymbol? type) => type is INamedTypeSymbol { TypeArguments.Length: 1 } generic ? generic.TypeArguments[0] : null;

    /// <summary>Whether errors are no exceptions: what the method says, else its interface.</summary>
    private static bool AllowsAll(IMethodSymbol method) =>
        (RestEaseNames.Find(method, "AllowAnyStatusCode") ?? RestEaseNames.Find(method.ContainingType, "AllowAnyStatusCode")) is { } attribute
        && attribute.ConstructorArguments.All(static argument => argument.Value is true)
        && RestEaseNames.Named(attribute, "AllowAnyStatusCode") is not false;

    private static void WriteStatus(RestEaseMethod method, ITypeSymbol? response, ITypeSymbol? result)
    {
        if (RestEaseNames.Find(method.Symbol, "AllowAnyStatusCode") is { } attribute)
        {
            method.Plan.Edits.Of(method.Symbol).Replace(attribute);
        }

        var isWhole = response is not null || result.Is("System.Net.Http", "HttpResponseMessage");
        if (AllowsAll(method.Symbol) && !isWhole)
        {
            method.Plan.Stays(method.Symbol, "a value for any status has no equal: return a Response<T>, or name the statuses with [AllowStatus]", RestEaseTopics.Results);
        }
        else if (isWhole && !AllowsAll(method.Symbol))
        {
            method.Plan.Differs(method.Symbol, "RestEase throws for an error status; TypedRequests returns the response: ask IsSuccessStatusCode, or call EnsureSuccessStatusCode()", RestEaseTopics.Results);
        }
    }
}
