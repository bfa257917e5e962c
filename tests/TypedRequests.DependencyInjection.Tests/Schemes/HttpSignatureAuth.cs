using System.Security.Cryptography;
using System.Text;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>HTTP Message Signatures (RFC 9421) over components of a request, with whatever key signs the text.</summary>
public sealed class HttpSignatureAuth(string label, string[] components, string parameters, Func<byte[], byte[]> sign) : Auth
{
    protected override void Sign(AuthRequest request)
    {
        if (components.Contains("\"content-digest\"") && request.ComputeBodyHash(HashAlgorithmName.SHA512) is { } hash)
            request.SetHeader("Content-Digest", $"sha-512=:{Convert.ToBase64String(hash)}:");
        string input = $"({string.Join(' ', components)}){parameters}";
        var text = new StringBuilder();
        foreach (string component in components) text.Append(component).Append(": ").Append(Value(request, component)).Append('\n');
        text.Append("\"@signature-params\": ").Append(input);
        request.SetHeader("Signature-Input", $"{label}={input}");
        request.SetHeader("Signature", $"{label}=:{Convert.ToBase64String(sign(Encoding.ASCII.GetBytes(text.ToString())))}:");
    }

    private static string Value(AuthRequest request, string component) => component switch
    {
        "\"@method\"" => request.Method.Method,
        "\"@authority\"" => request.Headers["Host"] ?? request.Url.Authority,
        "\"@target-uri\"" => request.Url.AbsoluteUri,
        "\"@path\"" => request.Url.AbsolutePath,
        "\"@query\"" => request.Url.Query is "" ? "?" : request.Url.Query,
        _ when component.StartsWith("\"@query-param\";name=", StringComparison.Ordinal) => Argument(request.Url, component.Split('"')[3]),
        _ => request.Headers[component.Trim('"')] ?? throw new InvalidOperationException($"The request has no {component}."),
    };

    private static string Argument(Uri url, string name) =>
        url.Query.TrimStart('?').Split('&').Select(argument => argument.Split('=', 2)).Single(argument => argument[0] == name)[1];
}
