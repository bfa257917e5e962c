namespace TypedRequests.Tests.Clients;

[TypedClient, Header("X-Constant", "interface")]
internal interface IHeaders
{
    [Header("X-Tenant")]
    string? Tenant { get; set; }

    [Get("/h")]
    Task Send(
        [Header("X-Number")] int number,
        [Header("X-List")] string[] list,
        [Header] IReadOnlyDictionary<string, string?>? more,
        [Header("X-Level")] HeaderLevel level,
        [Header("X-Null")] string? value,
        RequestOptions? options = null);

    [Get("/h"), Header("X-Constant", "method"), Header("X-Session", null)]
    Task Override();

    [Get("/h"), Cookie("constant", "c")]
    Task Cookies([Cookie] string sid, [Cookie("n")] int number, [Cookie] Dictionary<string, string> more);

    [Get("/h")]
    Task Token([Auth] string? token);

    [Get("/h")]
    Task Authenticated(Auth auth);
}
