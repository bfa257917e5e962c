using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Results;

/// <summary><c>Response</c> and <c>Response&lt;T&gt;</c>: the whole answer, whatever its status.</summary>
internal sealed class ResponseParser : ResultParser
{
    public override bool HasBody => false;

    public override bool CanBeNull => false;

    public override bool Matches(ReturnUse returned) => returned.Type.IsOurs("Response") || returned.Type.IsOurs("Response", 1);

    public override ResultModel? Parse(ReturnUse returned, MethodContext method)
    {
        if (returned.Type.IsOurs("Response"))
        {
            return new PlainResult("Response", "the response");
        }

        var value = ReturnUse.Argument(returned.Type!); // it matched
        return method.FormatOfArgument(value, returned) is { } format
            ? new PlainResult("Response", $"the response with {method.Client.Shown(value)}, as JSON", [format])
            : null;
    }
}
