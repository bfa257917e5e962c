using System.Text.Json.Nodes;

namespace TypedRequests.Tests.Clients;

[TypedClient(Naming = JsonNaming.KebabCaseLower)]
internal interface IBodies
{
    [Post("/b")]
    Task Json(BodyRecord record);

    [Post("/b")]
    Task Text([Body] string text);

    [Put("/b")]
    Task Markdown([Body(ContentType = "text/markdown")] string text);

    [Patch("/b")]
    Task Bytes(byte[] bytes);

    [Post("/b")]
    Task Stream(Stream stream);

    [Post("/b")]
    Task Content(HttpContent content);

    [Post("/b")]
    Task List(IReadOnlyList<BodyRecord> records);

    [Post("/b")]
    Task Node(JsonNode node);

    [Post("/b")]
    Task Lines([Body(ContentType = "application/x-ndjson")] IEnumerable<BodyRecord> records);

    [Post("/b")]
    Task LiveLines(IAsyncEnumerable<BodyRecord> records);

    [Post("/b")]
    Task MaybeBytes([Body] byte[]? bytes = null);

    [Post("/b")]
    Task Maybe(BodyRecord? record);

    [Post("/b")]
    Task Login([Form] string user, [Form("pw")] string password, [Form] string? captcha, [Form] int[] ids);

    [Post("/b")]
    Task Form([Form] BodyForm form);

    [Post("/b")]
    Task FormMap([Form] Dictionary<string, string> fields);

    [Post("/b")]
    Task Upload(
        FilePart file,
        [Part(FileName = "s.bin", ContentType = "image/png")] Stream stream,
        [Part] byte[] bytes,
        [Part] string title,
        [Part] BodyRecord record,
        [Part] int[] ids,
        [Part] BodyKind kind,
        [Part] string? missing);

    [Post("/b"), Compress]
    Task Compressed(BodyRecord record);

    [Post("/b")]
    Task<string> Watched([Body] string text, IProgress<TransferProgress> progress);
}
