using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Fakes.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Results;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Fakes;

/// <summary>Which kind of reply a method's result takes.</summary>
internal static class Overloads
{
    // Without annotations: an expectation for Task<T> takes a call that returns Task<T?>.
    private static readonly SymbolDisplayFormat s_plain = SymbolDisplayFormat.FullyQualifiedFormat;

    /// <summary>The overload that a method's calls need; null when its result has no type that could be named, or it is never sent.</summary>
    public static OverloadModel? Of(IMethodSymbol method, ClientContext context)
    {
        // A type behind an extern alias has no name that the overloads' file could write.
        if (method.ReturnsVoid || TypeNames.IsOpen(method.ReturnType) || method.ReturnType is { IsRefLikeType: true } or IPointerTypeSymbol or IFunctionPointerTypeSymbol || !context.Type(method.ReturnType).ExternAliases.IsEmpty)
        {
            return null;
        }

        var type = ReturnUse.Of(method).Type;
        return type switch
        {
            null => Plain(method),
            _ when type.IsOurs("PreparedRequest") => null,
            _ when IsResponse(type) => Plain(method),
            _ when type.IsOurs("Response", 1) && IsResponse(ReturnUse.Argument(type)) => Plain(method),
            _ when type.IsOurs("Response", 1) || type.IsOurs("ApiResult", 2) => Value(method, ReturnUse.Argument(type)),
            _ when type.IsOurs("Paged", 1) => Made(method, "Pages", "PageExpectation", ReturnUse.Argument(type)),
            _ when type.Is("System.Collections.Generic", "IAsyncEnumerable", 1) => Made(method, "Items", "ItemExpectation", Item(ReturnUse.Argument(type))),
            _ => Value(method, type),
        };
    }

    private static bool IsResponse(ITypeSymbol type) => type.IsOurs("Response") || type.Is("System.Net.Http", "HttpResponseMessage") || type.Is("System.IO", "Stream");

    private static ITypeSymbol Item(ITypeSymbol type) => type.Is("System.Net.ServerSentEvents", "SseItem", 1) ? ReturnUse.Argument(type) : type;

    private static OverloadModel Plain(IMethodSymbol method) => new(method.ReturnType.ToDisplayString(s_plain), "Plain", "CallExpectation", null);

    private static OverloadModel Value(IMethodSymbol method, ITypeSymbol value) => Made(method, "Value", "ValueExpectation", value);

    private static OverloadModel Made(IMethodSymbol method, string maker, string expectation, ITypeSymbol item) =>
        new(method.ReturnType.ToDisplayString(s_plain), maker, expectation, item.ToDisplayString(s_plain));
}
