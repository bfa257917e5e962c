using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Migration.Refit;

/// <summary>What a call returns: what ours can return too stays or changes its name, and anything else stands in the way.</summary>
internal static class RefitResults
{
    public static void Check(RefitMethod method)
    {
        if (Objection(method) is { } why)
        {
            method.Plan.Stays(method.Symbol, why, RefitTopics.Results);
        }
        else if (Wrapped(method.Symbol.ReturnType) is { } type && IsResponse(type))
        {
            method.Plan.Differs(
                method.Symbol,
                "Refit puts a failed connection and a body that cannot be read into the response's Error; TypedRequests throws a RequestException, and Value of a response without one throws",
                RefitTopics.Results);
        }
    }

    private static string? Objection(RefitMethod method)
    {
        var symbol = method.Symbol;
        var returned = symbol.ReturnType;
        if (returned.Is("System", "IObservable", 1))
        {
            return "IObservable<T> has no equal; return a Task<T>, or an IAsyncEnumerable<T>";
        }

        if (returned.Is("System.Collections.Generic", "IAsyncEnumerable", 1) || returned.Is("System.Threading.Tasks", "Task") || returned.Is("System.Threading.Tasks", "ValueTask"))
        {
            return null;
        }

        return Wrapped(returned) is not { } type
            ? $"'{returned.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' is made by a return type adapter"
            : ObjectionToValue(IsResponse(type) && type is INamedTypeSymbol { Arity: 1 } response ? response.TypeArguments[0] : type, method);
    }

    private static string? ObjectionToValue(ITypeSymbol type, RefitMethod method) => type switch
    {
        _ when type.Is("System.Net.Http", "HttpContent") => "HttpContent is no result; return a Stream, a byte[] or an HttpResponseMessage",
        _ when type.Is("System.Net.Http", "HttpRequestMessage") => "HttpRequestMessage is no result; PreparedRequest is the request that is built and not sent",
        _ when method.Verb == "Head" && !IsResponse(type) && !type.Is("System.Net.Http", "HttpResponseMessage") => "a HEAD call has no body to read",
        _ => null,
    };

    private static ITypeSymbol? Wrapped(ITypeSymbol type) =>
        type.Is("System.Threading.Tasks", "Task", 1) || type.Is("System.Threading.Tasks", "ValueTask", 1) ? ((INamedTypeSymbol)type).TypeArguments[0] : null;

    /// <summary>One of Refit's responses, with or without a body.</summary>
    public static bool IsResponse(ITypeSymbol type) => RefitNames.Is(type, "ApiResponse", 1) || RefitNames.Is(type, "IApiResponse", 1) || RefitNames.Is(type, "IApiResponse");
}
