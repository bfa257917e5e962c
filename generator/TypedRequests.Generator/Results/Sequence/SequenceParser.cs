using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Results;

/// <summary><c>IAsyncEnumerable&lt;T&gt;</c>: the items of a JSON array, JSON lines or events, one by one, by the answer's content type.</summary>
internal sealed class SequenceParser : ResultParser
{
    public override bool IsSequence => true;

    public override bool CanBeNull => false;

    public override bool Matches(ReturnUse returned) => returned.Type.Is("System.Collections.Generic", "IAsyncEnumerable", 1);

    public override ResultModel? Parse(ReturnUse returned, MethodContext method)
    {
        var item = ReturnUse.Argument(returned.Type!); // it matched
        return method.FormatOfArgument(item, returned) is { } format
            ? new PlainResult(returned.AdmitsNull ? "SequenceOrNothing" : "Sequence", $"{method.Client.Shown(item)} by {method.Client.Shown(item)}, as JSON", [format, .. EventsParser.Options(method)]) { IsSequence = true }
            : null;
    }
}
