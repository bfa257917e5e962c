// The whole address as an interpolation at the call: S3's presigned and versioned objects.
namespace Right.UrlWithHoles;

[TypedClient("https://bucket.s3.example.com")]
public interface IObjects
{
    [Get]
    Task<Stream> Load([RequestUrl] RequestUrl url, CancellationToken cancellationToken = default);

    [Delete]
    Task Remove([RequestUrl] RequestUrl? url, [Header("x-amz-mfa")] string? mfa = null, CancellationToken cancellationToken = default);
}

public static class Program
{
    public static Task<Stream> Version(IObjects objects, string key, string version) => objects.Load($"/{key}?versionId={version}");
}
