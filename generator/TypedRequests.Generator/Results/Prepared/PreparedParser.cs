using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Results;

/// <summary><c>PreparedRequest</c>: built, not sent.</summary>
internal sealed class PreparedParser : ResultParser
{
    public override bool HasBody(ReturnUse returned) => false;

    public override bool CanBeNull => false;

    public override bool Matches(ReturnUse returned) => returned.Type.IsOurs("PreparedRequest");

    public override ResultModel Parse(ReturnUse returned, MethodContext method) => new PreparedResult();
}
