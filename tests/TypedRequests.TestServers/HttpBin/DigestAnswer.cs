using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace TypedRequests.TestServers;

/// <summary>The fields of an <c>Authorization: Digest</c> header, and whether they prove a password.</summary>
internal sealed partial class DigestAnswer
{
    private static readonly string[] s_required = ["username", "realm", "nonce", "uri", "response"];

    private readonly Dictionary<string, string> _fields;

    private DigestAnswer(Dictionary<string, string> fields) => _fields = fields;

    public string Nonce => _fields["nonce"];

    public static bool TryParse(string header, [NotNullWhen(true)] out DigestAnswer? answer)
    {
        answer = null;
        if (!header.StartsWith("Digest ", StringComparison.OrdinalIgnoreCase)) return false;
        var fields = new Dictionary<string, string>();
        foreach (Match match in Field().Matches(header[7..]))
            fields[match.Groups["name"].Value] = match.Groups["quoted"] is { Success: true } quoted
                ? quoted.Value.Replace("\\\"", "\"").Replace(@"\\", @"\")
                : match.Groups["token"].Value;
        if (!s_required.All(fields.ContainsKey)) return false;
        if (fields.ContainsKey("qop") && !(fields.ContainsKey("nc") && fields.ContainsKey("cnonce"))) return false;
        answer = new(fields);
        return true;
    }

    /// <summary>As httpbin has it, any user who knows the password is the right one.</summary>
    public async Task<bool> ProvesAsync(HttpRequest request, string password)
    {
        var (algorithm, qop) = (_fields.GetValueOrDefault("algorithm", "MD5"), _fields.GetValueOrDefault("qop"));
        var target = request.Path.Value + request.QueryString.Value;
        var subject = $"{request.Method}:{target}";
        if (qop is "auth-int") subject += ":" + Hash(algorithm, await EchoedBody.BytesAsync(request));
        var secret = Hash(algorithm, $"{_fields["username"]}:{_fields["realm"]}:{password}");
        var proof = qop is null
            ? $"{secret}:{Nonce}:{Hash(algorithm, subject)}"
            : $"{secret}:{Nonce}:{_fields["nc"]}:{_fields["cnonce"]}:{qop}:{Hash(algorithm, subject)}";
        return _fields["response"] == Hash(algorithm, proof);
    }

    public static string Hash(string algorithm, byte[] data) => Convert.ToHexString(algorithm switch
    {
        "SHA-256" => SHA256.HashData(data),
        "SHA-512" => SHA512.HashData(data),
        _ => MD5.HashData(data),
    }).ToLowerInvariant();

    private static string Hash(string algorithm, string text) => Hash(algorithm, Encoding.UTF8.GetBytes(text));

    [GeneratedRegex("""(?<name>[\w-]+)\s*=\s*(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<token>[^\s,]+))""")]
    private static partial Regex Field();
}
