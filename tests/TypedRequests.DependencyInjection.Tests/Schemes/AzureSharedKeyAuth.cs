using System.Security.Cryptography;
using System.Text;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>Shared Key of Azure's blob, queue and file services, for versions from 2015-02-21 on.</summary>
public sealed class AzureSharedKeyAuth(string account, byte[] key, TimeProvider? time = null) : Auth
{
    private static readonly string[] s_standard =
        ["Content-Encoding", "Content-Language", "Content-Length", "Content-MD5", "Content-Type", "Date", "If-Modified-Since", "If-Match", "If-None-Match", "If-Unmodified-Since", "Range"];

    public bool SendMD5 { get; init; }

    protected override void Sign(AuthRequest request)
    {
        request.SetHeader("x-ms-date", (time ?? TimeProvider.System).GetUtcNow().ToString("R"));
        request.SetHeader("x-ms-version", "2015-02-21");
        if (SendMD5 && request.ComputeBodyHash(HashAlgorithmName.MD5) is { } hash) request.SetHeader("Content-MD5", Convert.ToBase64String(hash));
        var text = new StringBuilder(request.Method.Method).Append('\n');
        foreach (string name in s_standard) text.Append(Standard(request, name)).Append('\n');
        foreach ((string name, string value) in request.Headers.Select(header => (Name: header.Key.ToLowerInvariant(), header.Value))
            .Where(header => header.Name.StartsWith("x-ms-", StringComparison.Ordinal)).OrderBy(header => header.Name, StringComparer.Ordinal))
            text.Append(name).Append(':').Append(value).Append('\n');
        text.Append('/').Append(account).Append(request.Url.AbsolutePath);
        foreach (string argument in Arguments(request.Url)) text.Append('\n').Append(argument);
        string signature = Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text.ToString())));
        request.SetHeader("Authorization", $"SharedKey {account}:{signature}");
    }

    private static string Standard(AuthRequest request, string name) => request.Headers[name] is { } value && !(name == "Content-Length" && value == "0") ? value : "";

    private static IEnumerable<string> Arguments(Uri url) => url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(argument => argument.Split('=', 2))
        .GroupBy(argument => Uri.UnescapeDataString(argument[0]).ToLowerInvariant(), argument => Uri.UnescapeDataString(argument.ElementAtOrDefault(1) ?? ""))
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => $"{group.Key}:{string.Join(',', group.Order(StringComparer.Ordinal))}");
}
