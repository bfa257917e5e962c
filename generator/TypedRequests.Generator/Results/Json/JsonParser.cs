using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Results;

/// <summary>Anything else: a record, a collection, a number, read from JSON.</summary>
internal sealed class JsonParser : ResultParser
{
    public override bool Matches(ReturnUse returned) => true;

    public override ResultModel? Parse(ReturnUse returned, MethodContext method)
    {
        var type = returned.Type!; // NoneParser has taken the others
        if (Refusal(returned) is { } remedy)
        {
            method.Report(Descriptors.UnsupportedResult, returned.Location, method.Symbol.Name, returned.Method.ReturnType.ToDisplayString(), remedy);
            return null;
        }

        var bare = TypeRefReader.Underlying(type);
        var member = !returned.AdmitsNull ? "Json" : bare.IsValueType ? "JsonValueOrNull" : "JsonOrNull";
        return method.Format(type, returned) is { } format
            ? new PlainResult(member, $"{method.Client.Shown(type)}, as JSON", [format])
            : null;
    }

    private static string? Refusal(ReturnUse returned) => returned.Type switch
    {
        { TypeKind: Microsoft.CodeAnalysis.TypeKind.Pointer or Microsoft.CodeAnalysis.TypeKind.FunctionPointer or Microsoft.CodeAnalysis.TypeKind.Delegate } => "Return the type of its JSON",
        { IsRefLikeType: true } => "Return an array or a list",
        var type when type.Is("System", "IObservable", 1) => "Return IAsyncEnumerable<T>",
        var type when type.DerivesFrom("System.Threading.Tasks", "Task") || type.Is("System.Threading.Tasks", "ValueTask", 1) => "Return one task",
        var type when type.DerivesFrom("System.Net.Http", "HttpContent") || type.DerivesFrom("System.IO", "Stream") => "Return Task<Stream>, or Task<HttpResponseMessage>",
        var type when type.Is("System.Net.Http", "HttpRequestMessage") => "Return PreparedRequest for a request that is not sent",
        _ => null,
    };
}
