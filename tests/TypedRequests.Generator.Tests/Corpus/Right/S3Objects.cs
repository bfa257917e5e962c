// S3: keys with slashes, ranges, conditional headers, metadata by prefix, listings as text, multipart by number.
namespace Right.S3Objects;

[TypedClient("https://s3.example.com/{bucket}")]
public interface IBucket
{
    [Path]
    string Bucket { get; set; }

    [Get("/{+key}")]
    Task<Response<Stream>> Read(string key, [Header("Range")] string? range = null, [Header("If-None-Match")] string? etag = null, [Query] string? versionId = null, CancellationToken cancellationToken = default);

    [Put("/{+key}")]
    Task<Response> Write(string key, [Body] Stream content, [Header] Dictionary<string, string> metadata, [Header("x-amz-checksum-sha256")] string? checksum = null, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default);

    [Put("/{+key}?partNumber={number}&uploadId={upload}"), CallTimeout(600)]
    Task<Response> WritePart(string key, int number, string upload, [Body] ReadOnlyMemory<byte> part, CancellationToken cancellationToken = default);

    [Head("/{+key}")]
    Task<Response> Inspect(string key, CancellationToken cancellationToken = default);

    [Get("/?list-type=2")]
    Task<string> List([Query] string? prefix = null, [Query] string? delimiter = null, [Query("continuation-token")] string? token = null, CancellationToken cancellationToken = default);

    [Delete("/{+key}"), AllowStatus(404)]
    Task Remove(string key, CancellationToken cancellationToken = default);
}
