using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Results;

/// <summary><c>Stream</c>: the body as it arrives, decoded, for the caller to dispose.</summary>
internal sealed class StreamParser : ResultParser
{
    public override bool Matches(ReturnUse returned) => returned.Type.Is("System.IO", "Stream");

    public override ResultModel Parse(ReturnUse returned, MethodContext method) => new PlainResult(returned.AdmitsNull ? "StreamOrNull" : "Stream", "a stream, open");
}
