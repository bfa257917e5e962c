using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Results;

/// <summary><c>HttpResponseMessage</c>, its body buffered.</summary>
internal sealed class MessageParser : ResultParser
{
    public override bool HasBody(ReturnUse returned) => false;

    public override bool CanBeNull => false;

    public override bool Matches(ReturnUse returned) => returned.Type.Is("System.Net.Http", "HttpResponseMessage");

    public override ResultModel Parse(ReturnUse returned, MethodContext method) => new PlainResult("Message", "the message itself");
}
