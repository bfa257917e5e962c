namespace TypedRequests.Tests.Clients;

[TypedClient(Naming = JsonNaming.SnakeCaseLower)]
internal interface IQueries
{
    [Get("/q")]
    Task Scalars(int? number, string text, string more);

    [Get("/q")]
    Task Styles(
        int[] repeat,
        [Query(Style = QueryStyle.Csv)] IEnumerable<string?> csv,
        [Query(Style = QueryStyle.Ssv)] List<int> ssv,
        [Query(Style = QueryStyle.Pipes)] string[] pipes,
        [Query(Style = QueryStyle.Tsv)] int[]? tsv,
        [Query(Style = QueryStyle.Brackets)] int[] brackets);

    [Get("/q")]
    Task Flat(QueryFilter? filter);

    [Get("/q")]
    Task Deep([Query("f", Style = QueryStyle.DeepObject)] QueryFilter filter);

    [Get("/q")]
    Task Brackets([Query(Style = QueryStyle.Brackets)] QueryFilter filter);

    [Get("/q")]
    Task Prefixed([Query(Prefix = "f.")] QueryFilter filter);

    [Get("/q")]
    Task Maps(IReadOnlyDictionary<string, int?> map, [Query(Prefix = "p.", Style = QueryStyle.Csv)] Dictionary<string, string[]> lists);

    [Get("/q")]
    Task Flags([Query(Valueless = true)] bool on, [Query(Valueless = true)] bool off, [Query(Valueless = true)] bool? unknown, [Query(Valueless = true)] string any);

    [Get("/q?a=%41|+*'(),;:@/?&flag{&q}")]
    Task Literal(string q);

    [Get("/q?a=1&q={q}&b=%32&r={r}{&s*}&c")]
    Task Ordered([Query] string more, int[] s, string? q, string r, [Query("last")] int? other = null);

    [Get("/q?from={day}&x=1&to={day}")]
    Task Twice(int day);

    [Get("/q{?b}&k=v&l=w{&a}&end")]
    Task Mixed([Query] string k2, string a, string? b);

    [Get("/q")]
    Task Formats(
        [Query(Format = "yyyyMMdd")] DateTime day,
        [Query(Format = "0.00")] double[] numbers,
        QueryRights rights,
        QueryState state,
        QueryRights none);
}
