using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>AWS Signature Version 4 in a header, as docs/authentication.md shows it. S3 asks for the header with the body's hash, other services do not.</summary>
public sealed class SigV4Auth(string accessKey, string secretKey, string region, string service, TimeProvider? time = null) : Auth
{
    private static readonly HashSet<string> s_notSigned =
        new(["User-Agent", "Accept", "Accept-Encoding", "Authorization", "Cookie"], StringComparer.OrdinalIgnoreCase);

    public string? SessionToken { get; init; }

    public bool SendBodyHash { get; init; }

    protected override void Sign(AuthRequest request) => Sign(request, request.ComputeBodyHash(HashAlgorithmName.SHA256));

    protected override async ValueTask SignAsync(AuthRequest request, CancellationToken cancellationToken) =>
        Sign(request, await request.ComputeBodyHashAsync(HashAlgorithmName.SHA256, cancellationToken));

    private void Sign(AuthRequest request, byte[]? bodyHash)
    {
        string payload = bodyHash is null ? "UNSIGNED-PAYLOAD" : Hex(bodyHash);
        string now = (time ?? TimeProvider.System).GetUtcNow().ToString("yyyyMMddTHHmmssZ", CultureInfo.InvariantCulture);
        request.SetHeader("X-Amz-Date", now);
        if (SendBodyHash) request.SetHeader("x-amz-content-sha256", payload);
        if (SessionToken is not null) request.SetHeader("X-Amz-Security-Token", SessionToken);

        (string Name, string Value)[] headers = [.. SignedHeaders(request).OrderBy(header => header.Name, StringComparer.Ordinal)];
        string names = string.Join(';', headers.Select(header => header.Name));
        string lines = string.Concat(headers.Select(header => $"{header.Name}:{header.Value}\n"));
        string canonical = $"{request.Method}\n{request.Url.AbsolutePath}\n{CanonicalQuery(request.Url)}\n{lines}\n{names}\n{payload}";

        string scope = $"{now[..8]}/{region}/{service}/aws4_request";
        string toSign = $"AWS4-HMAC-SHA256\n{now}\n{scope}\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        byte[] key = Encoding.UTF8.GetBytes("AWS4" + secretKey);
        foreach (string part in scope.Split('/')) key = Hmac(key, part);
        request.SetHeader("Authorization",
            $"AWS4-HMAC-SHA256 Credential={accessKey}/{scope}, SignedHeaders={names}, Signature={Hex(Hmac(key, toSign))}");
    }

    private static IEnumerable<(string Name, string Value)> SignedHeaders(AuthRequest request)
    {
        if (!request.Headers.Contains("Host")) yield return ("host", request.Url.Authority);
        foreach ((string name, string value) in request.Headers)
        {
            // A length of zero is written by the transport, and only for some methods.
            if (s_notSigned.Contains(name) || (name == "Content-Length" && value == "0")) continue;
            yield return (name.ToLowerInvariant(), string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    private static string CanonicalQuery(Uri url)
    {
        string[] arguments = url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<(string Name, string Value)> pairs = arguments.Select(argument => argument.Split('=', 2)).Select(pair => (Escape(pair[0]), Escape(pair.ElementAtOrDefault(1) ?? "")));
        return string.Join('&', pairs.OrderBy(pair => pair.Name, StringComparer.Ordinal).ThenBy(pair => pair.Value, StringComparer.Ordinal).Select(pair => $"{pair.Name}={pair.Value}"));
    }

    private static string Escape(string escaped) => Uri.EscapeDataString(Uri.UnescapeDataString(escaped));

    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes).ToLowerInvariant();

    private static byte[] Hmac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
}
