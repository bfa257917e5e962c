namespace TypedRequests.Tests.Clients;

[TypedClient]
internal interface ITold
{
    [Get("/f/{+path}")]
    PreparedRequest Path(string path);

    [Get("/s/{segment}")]
    PreparedRequest Segment(string segment);

    [Get("/q")]
    PreparedRequest Joined([Query(Style = QueryStyle.Csv)] string[] csv, [Query(Style = QueryStyle.Ssv)] string[] ssv, [Query(Style = QueryStyle.Tsv)] string[] tsv);

    [Get("/m")]
    Task<HttpResponseMessage> Message();
}
