namespace TypedRequests.Tests.Clients;

[TypedClient]
internal interface IBodyResponses
{
    [Get("/b")]
    Task<Response<Stream>> Stream();

    [Get("/b")]
    Task<Response<string>> Text();

    [Get("/b")]
    ValueTask<Response<byte[]>> Bytes();

    [Get("/b")]
    Task<Response<string?>> MaybeText();

    [Get("/b")]
    Task<Response<Stream?>> MaybeStream();

    [Get("/b"), AllowStatus(404)]
    Response<string> TextNow();

    [Get("/b")]
    IAsyncEnumerable<SequenceItem> Items();

    [Get("/b")]
    IAsyncEnumerable<SequenceItem>? MaybeItems();

    [Get("/b")]
    Task<IReadOnlyDictionary<string, int[]>> Map();

    [Get("/b")]
    Task<Response<Dictionary<string, List<int?>>>> MapResponse();

    [Get("/b")]
    Task Dates(
        [Header("If-Modified-Since")] DateTimeOffset since,
        [Header("If-Unmodified-Since")] DateTime? until,
        [Header("Sunset")] DateOnly sunset,
        [Header("Deprecation")] DateTimeOffset deprecated,
        [Header("X-When")] DateTimeOffset other,
        [Header("Accept-Datetime", Format = "yyyy")] DateTimeOffset year,
        [Header] Dictionary<string, DateTimeOffset?> more);

    [Get("/b")]
    Task Timed([CallTimeout] double seconds);

    [Get("/b")]
    Task TimedSpan([CallTimeout] TimeSpan? @default);
}
