namespace TypedRequests.Tests.Clients;

[TypedClient(Naming = JsonNaming.SnakeCaseLower)]
internal interface INestedForms
{
    [Post("/f")]
    Task Stripe([Form("line_items", Style = QueryStyle.IndexedBrackets)] FormLine[] items, [Form(Style = QueryStyle.IndexedBrackets)] string[] expand, [Form] string mode);

    [Post("/f")]
    Task Cart([Form(Style = QueryStyle.IndexedBrackets)] FormCart cart);

    [Post("/f")]
    Task Dots([Form(Style = QueryStyle.Dots)] FormCart cart);

    [Post("/f")]
    Task AspNet([Form(Style = QueryStyle.Indexed)] FormCart cart);

    [Post("/f")]
    Task Rails([Form("cart", Style = QueryStyle.Brackets)] FormCart cart);

    [Get("/f")]
    Task Query([Query("q", Style = QueryStyle.IndexedBrackets)] IEnumerable<FormLine> lines, [Query("m", Style = QueryStyle.IndexedBrackets)] Dictionary<string, FormPeriod> map);

    [Post("/f")]
    Task Untyped([Form(Style = QueryStyle.IndexedBrackets)] Dictionary<string, object?> form);

    [Get("/f")]
    Task UntypedQuery(IReadOnlyDictionary<string, object?> query);

    [Get("/f")]
    Task Named([Query("range")] FormPeriod range, [Query("map")] Dictionary<string, int> map, [Query("deep", Style = QueryStyle.Brackets)] FormPeriod deep);

    [Post("/f")]
    Task NamedForm([Form("card")] FormPeriod card);
}
