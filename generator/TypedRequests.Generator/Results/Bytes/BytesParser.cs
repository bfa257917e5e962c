using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;

namespace TypedRequests.Generator.Results;

/// <summary><c>byte[]</c>: the body as it is, decoded.</summary>
internal sealed class BytesParser : ResultParser
{
    public override bool Matches(ReturnUse returned) => returned.Type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte };

    public override ResultModel Parse(ReturnUse returned, MethodContext method) => new PlainResult(returned.AdmitsNull ? "BytesOrNull" : "Bytes", "bytes");
}
