using FsCheck;
using FsCheck.Fluent;

namespace TypedRequests.Generator.Tests.Shapes;

/// <summary>Interfaces that nobody would write, right and wrong ones alike, but always valid C#.</summary>
internal static class RandomInterface
{
    private static readonly string[] s_names = ["id", "name", "call", "session", "class", "value", "perPage", "Client", "ünï", "await", "TextOf", "q"];

    private static readonly string[] s_verbs = ["Get", "Post", "Put", "Patch", "Delete", "Head", "Options"];

    private static readonly string[] s_types =
    [
        "int", "int?", "string", "string?", "bool", "System.DateTime", "System.Guid?", "Level", "Level?", "Rights", "int[]", "int?[]", "System.Collections.Generic.IReadOnlyList<Dto?>", "System.Collections.Generic.List<string?>", "Level[]?",
        "System.Collections.Generic.Dictionary<string, int>", "System.Collections.Generic.IReadOnlyDictionary<string, Level?>?", "System.Collections.Generic.Dictionary<string, string[]>",
        "Dto", "Dto?", "Point", "Point?", "Cyclic", "object", "System.IO.Stream", "byte[]", "System.Net.Http.HttpContent", "FilePart", "FilePart[]", "System.Uri",
        "System.Threading.CancellationToken", "RequestOptions?", "Auth?", "System.IProgress<TransferProgress>", "T", "System.Collections.Generic.List<T>", "System.Action",
        "System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>", "System.Collections.Generic.IAsyncEnumerable<Dto>", "(int A, string B)", "System.TimeSpan", "decimal", "char",
    ];

    private static readonly string[] s_attributes =
    [
        "", "", "", "", "[Query] ", "[Query(\"other\")] ", "[Query(Style = QueryStyle.Csv)] ", "[Query(Style = QueryStyle.DeepObject)] ", "[Query(Format = \"D\")] ", "[Query(Valueless = true)] ",
        "[Query(Prefix = \"p.\")] ", "[Path] ", "[Path(\"id\")] ", "[Header(\"X-A\")] ", "[Header] ", "[Header(\"Content-Type\")] ", "[Cookie] ", "[Cookie(\"c\")] ", "[Body] ", "[Body(ContentType = \"application/x-ndjson\")] ",
        "[Form] ", "[Form(\"f\", Style = QueryStyle.Brackets)] ", "[Part] ", "[Part(\"p\", FileName = \"f\")] ", "[RequestProperty] ", "[RequestProperty(\"k\")] ", "[RequestUrl] ", "[Auth] ", "[CallTimeout] ", "[Query, Header(\"X\")] ",
    ];

    private static readonly string[] s_results =
    [
        "void", "int", "Dto", "System.Threading.Tasks.Task", "System.Threading.Tasks.ValueTask", "System.Threading.Tasks.Task<Dto>", "System.Threading.Tasks.Task<Dto?>", "System.Threading.Tasks.ValueTask<int?>",
        "System.Threading.Tasks.Task<string>", "System.Threading.Tasks.Task<string?>", "System.Threading.Tasks.Task<byte[]>", "System.Threading.Tasks.Task<System.IO.Stream>", "System.Threading.Tasks.Task<Response>",
        "System.Threading.Tasks.Task<Response<Dto?>>", "Response<System.Collections.Generic.List<Dto>>", "System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>", "PreparedRequest",
        "System.Threading.Tasks.Task<PreparedRequest>", "System.Threading.Tasks.Task<ApiResult<Dto, Level>>", "Paged<Dto>", "System.Threading.Tasks.Task<Paged<Dto>>", "System.Collections.Generic.IAsyncEnumerable<Dto?>",
        "System.Collections.Generic.IAsyncEnumerable<System.Net.ServerSentEvents.SseItem<Dto>>", "System.Threading.Tasks.Task<T>", "System.Threading.Tasks.Task<T?>", "System.Threading.Tasks.Task<System.Collections.Generic.List<T>>",
        "System.IObservable<int>", "System.Threading.Tasks.Task<object>", "System.Threading.Tasks.Task<(int A, string B)>", "System.Threading.Tasks.Task<System.Collections.Generic.Dictionary<string, Dto?>>", "System.Threading.Tasks.Task<Point?>",
        "System.Threading.Tasks.Task<Response<int?>>", "System.Collections.Generic.IAsyncEnumerable<Level?>", "Paged<Dto?>", "Paged<Point?>",
    ];

    private static readonly string[] s_more =
    [
        "", "", "", "", "[NullOn(404)] ", "[AllowStatus(404, 500)] ", "[Error<Dto>(422)] ", "[Error<Dto>] ", "[CallTimeout(2.5)] ", "[CallTimeout(0)] ", "[NoRedirects] ", "[Compress] ", "[Header(\"X-B\", \"b\")] ", "[Header(\"X-B\", null)] ",
        "[Query(\"k\", \"v\")] ", "[Cookie(\"c\", \"v\")] ", "[Paged] ", "[Paged(Items = \"a.b\", Next = \"c\")] ", "[Paged(Parameter = \"q\")] ", "[Events(Terminator = \"[DONE]\", Reconnect = true)] ", "[System.Obsolete] ", "[HttpMethod(\"REPORT\", \"/two\")] ",
    ];

    private static readonly string[] s_pieces =
        ["/a", "/{id}", "/{name}.json", "/{+value}", "{/perPage}", "/{id,name}", "{/q*}", "/{missing}", "/x'y", "/%7B", "/{bad:int}", "/..", "/ü"];

    private static readonly string[] s_tails = ["", "", "", "?k=v", "{?q}", "{?q*,per_page}", "?a=1{&q}", "?q={q}", "{?missing}", "#x", "?k=v&q={name}"];

    private static readonly string[] s_members =
    [
        "[Header(\"X-P\")] string? Prop { get; set; }", "[Query] int? Prop { get; set; }", "[Path(\"id\")] string Prop { get; set; }", "[RequestProperty] object? Prop { get; init; }", "string Prop { get; }", "Session Prop { get; }",
        "event System.EventHandler Ev;", "int this[int i] { get; set; }", "void Dim() { }", "static int S() => 1;",
    ];

    /// <summary>One interface; its name is a number, so that many fit into one file.</summary>
    public static Gen<string> Source(int number) =>
        from policy in Gen.Elements("", "(\"https://h/v1\")", "(Naming = JsonNaming.SnakeCaseLower)", "(\"https://h\", Naming = JsonNaming.KebabCaseUpper, QueryStyle = QueryStyle.Pipes)")
        from members in Method(0).ArrayOf(1).SelectMany(one => Gen.Choose(0, 3).SelectMany(count => Methods(count).Select(rest => one.Concat(rest))))
        from extra in Gen.Elements(["", "", .. s_members])
        from bases in Gen.Elements("", "", "", " : IShared", " : System.IDisposable, IShared")
        select $"[TypedClient{policy}] public interface IRandom{number}{bases} {{ {extra}\n{string.Join("\n", members)} }}";

    private static Gen<string[]> Methods(int count) => Enumerable.Range(1, count).Aggregate(
        Gen.Constant(Array.Empty<string>()),
        (all, number) => all.SelectMany(methods => Method(number).Select(method => (string[])[.. methods, method])));

    private static Gen<string> Method(int number) =>
        from verb in Gen.Elements(s_verbs)
        from pieces in Gen.Elements(s_pieces).ArrayOf().Resize(3)
        from tail in Gen.Elements(s_tails)
        from more in Gen.Elements(s_more)
        from result in Gen.Elements(s_results)
        from names in Gen.Shuffle(s_names)
        from count in Gen.Choose(0, 4)
        from types in Gen.Elements(s_types).ArrayOf(count)
        from attributes in Gen.Elements(s_attributes).ArrayOf(count)
        select Write(verb, string.Concat(pieces) + tail, more, result, number, names, types, attributes);

    private static string Write(string verb, string route, string more, string result, int number, string[] names, string[] types, string[] attributes)
    {
        var parameters = types.Select((type, i) => $"{attributes[i]}{type} @{names[i]}").ToList();
        var isGeneric = types.Append(result).Any(type => type is "T" || type.Contains("<T", StringComparison.Ordinal));
        return $"    [{verb}(\"{route}\")] {more}{result} Method{number}{(isGeneric ? "<T>" : "")}({string.Join(", ", parameters)});";
    }
}
