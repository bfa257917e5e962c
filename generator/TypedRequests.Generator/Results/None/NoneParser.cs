using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;

namespace TypedRequests.Generator.Results;

/// <summary><c>Task</c>, <c>ValueTask</c> and <c>void</c>: the status alone counts.</summary>
internal sealed class NoneParser : ResultParser
{
    public override bool HasBody(ReturnUse returned) => false;

    public override bool CanBeNull => false;

    public override bool Matches(ReturnUse returned) => returned.Type is null;

    public override ResultModel Parse(ReturnUse returned, MethodContext method) => new PlainResult("None", "nothing");
}
