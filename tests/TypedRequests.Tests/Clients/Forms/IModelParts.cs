namespace TypedRequests.Tests.Clients;

[TypedClient(Naming = JsonNaming.AsWritten)]
internal interface IModelParts
{
    [Post("/order")]
    Task<string> Order([Form(Style = QueryStyle.Indexed)] FormCart order);

    [Post("/upload")]
    Task<string> Upload([Form(Style = QueryStyle.Indexed)] FormCart order, [Part("file")] FilePart photo);

    [Post("/form")]
    Task<string> Fields([Part] Dictionary<string, string> fields, [Form] string last, [Part] Dictionary<string, QueryState> states);

    [Post("/files")]
    Task<string> Files([Part] Dictionary<string, FilePart> files, [Part] IReadOnlyDictionary<string, Stream> streams, [Part] FileInfo? disk = null);

    [Post("/files")]
    Task<string> Model([Form] FormUpload upload);

    [Put("/raw")]
    Task Disk([Body] FileInfo file);

    [Post("/records")]
    Task Records([Part] Dictionary<string, FormLine?> lines, [Part("all")] Dictionary<string, FormLine> index, [Part(ContentType = "application/vnd.x+json")] Dictionary<string, int[]>? numbers = null);
}
