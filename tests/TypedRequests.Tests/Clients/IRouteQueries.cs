namespace TypedRequests.Tests.Clients;

[TypedClient]
[Query("api-version", "1")]
internal interface IRouteQueries
{
    [Query("$select")]
    string? Select { get; set; }

    [Path("tenant")]
    string Tenant { get; set; }

    [Get("/o?$top={n}&$skip=5")]
    Task Top(int? n, RequestOptions? options = null);

    [Get("/o?a:b={x}&c%20d={y}&e[f]={z}&plain={w}")]
    Task OddNames(string x, int? y, QueryState z, string? w = null);

    [Get("/o?ids[]={ids}&all[]={all*}&$in={states*}")]
    Task OddCollections(int[] ids, string[] all, QueryState[]? states);

    [Get("/o?$filter=Id eq '{id}' and Age ge {age}&$orderby=Name desc")]
    Task Filter(string? id, int age);

    [Get("/o?x=1&range={from}..{to}{&page}")]
    Task Range([Query(Format = "yyyyMMdd")] DateTime from, DateOnly? to, int? page);

    [Get("/o?jql=project = \"{key}\"&in=a,{ids*}")]
    Task Jql(string key, int[] ids);

    [Get("/o?$select={Select}&top=1")]
    Task Selected();

    [Get("/o?scope=t-{tenant}")]
    Task Scoped();

    [Get("/a/{id}?x={id}")]
    Task PathAndQuery(string id);

    [Get("/a/{id}{?id}")]
    Task PathAndExpression(Guid id);

    [Get("/a/{id}")]
    Task PathAndHeader([Header("X-Id")] string id);

    [Get("/a/{id}/{id}?y={id}&f=eq {id}")]
    Task Everywhere([Query("z")] int id, [Cookie] string? other = null);

    [Post("/a/{name}")]
    Task PathAndForm([Form] string name);

    [Get("/a/{id}?h={id}")]
    Task NearestWins([Path("id")] int number, [Header("X-Id")] string id);

    [Get("/t/{tenant}?t={tenant}")]
    Task Property();

    [Header("X-Region")]
    string Region { get; set; }

    [Get("/r/{region}?in={region}")]
    Task InRegion();

    [Get("/r/{region}")]
    Task InAnother(string region);

    [Get("/v?api-version=2&k=v")]
    Task Version();

    [Get("/n")]
    Task Flat(QueryFilter filter, [Query(Prefix = "s.")] QuerySpan span, [Query(Prefix = "o.")] QuerySpan? other = null);

    [Post("/n")]
    Task FlatForm([Form] QueryFilter filter);
}
