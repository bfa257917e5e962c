using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Results;

/// <summary><c>Response</c> and <c>Response&lt;T&gt;</c>: the whole response, for every status. Text, bytes and a stream are the body itself, anything else is its JSON.</summary>
internal sealed class ResponseParser : ResultParser
{
    public override bool HasBody(ReturnUse returned) => returned.Type.IsOurs("Response", 1);

    public override bool CanBeNull => false;

    public override bool Matches(ReturnUse returned) => returned.Type.IsOurs("Response") || returned.Type.IsOurs("Response", 1);

    public override ResultModel? Parse(ReturnUse returned, MethodContext method)
    {
        if (returned.Type.IsOurs("Response"))
        {
            return new PlainResult("Response", "the response");
        }

        var value = ReturnUse.Argument(returned.Type!); // it matched
        if (BodyItself.Of(value) is { } kind)
        {
            return new PlainResult(kind + "Response", $"the response with its body as {BodyItself.Shown(kind)}");
        }

        return method.FormatOfArgument(value, returned) is { } format
            ? new PlainResult("Response", $"the response with {method.Client.Shown(value)}, as JSON", [format])
            : null;
    }
}
