using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Results;

/// <summary><c>ApiResult&lt;T, TError&gt;</c>: a value or a declared error, without an exception for a status.</summary>
internal sealed class ApiResultParser : ResultParser
{
    public override bool CanBeNull => false;

    public override bool Matches(ReturnUse returned) => returned.Type.IsOurs("ApiResult", 2);

    public override ResultModel? Parse(ReturnUse returned, MethodContext method)
    {
        var arguments = ((INamedTypeSymbol)returned.Type!).TypeArguments; // it matched
        var value = method.FormatOfArgument(arguments[0], returned);
        var error = method.FormatOfArgument(arguments[1], returned);
        return value is null || error is null
            ? null
            : new PlainResult("Result", $"{method.Client.Shown(arguments[0])} or {method.Client.Shown(arguments[1])}, as JSON", [value, error]);
    }
}
