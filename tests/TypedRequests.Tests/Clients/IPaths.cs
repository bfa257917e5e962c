namespace TypedRequests.Tests.Clients;

[TypedClient(Naming = JsonNaming.KebabCaseLower)]
internal interface IPaths
{
    [Get("/x/{a}/{b}-{c}")]
    Task Get(string a, string b, char c);

    [Get("/v/{number}/{flag}/{time}/{id}/{color}")]
    Task Values(decimal number, bool flag, DateTime time, Guid id, PathColor color);

    [Get("/day/{day}")]
    Task Formatted([Path("day", Format = "yyyy-MM-dd")] DateTime date);

    [Get("/files/{+path}{/version}")]
    Task Files(string path, string? version);

    [Get("/s{/names*}/{ids*}")]
    Task Segments(string[] names, IEnumerable<int> ids);

    [Get("{+path}")]
    Task Whole(string path);

    [Get("/one/{value}")]
    Task One(string value);

    [Get("/dotted/.{value}")]
    Task Dotted(string value);
}
