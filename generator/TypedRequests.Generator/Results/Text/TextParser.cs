using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;

namespace TypedRequests.Generator.Results;

/// <summary><c>string</c>: the body as text, by its charset.</summary>
internal sealed class TextParser : ResultParser
{
    public override bool Matches(ReturnUse returned) => returned.Type?.SpecialType == SpecialType.System_String;

    public override ResultModel Parse(ReturnUse returned, MethodContext method) => new PlainResult(returned.AdmitsNull ? "TextOrNull" : "Text", "text");
}
