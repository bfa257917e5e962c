using System.Security.Cryptography;
using System.Text;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>The scheme of one's own of docs/authentication.md; it stands here because this assembly sees what every user sees.</summary>
public sealed class SignedAuth(string keyId, byte[] key) : Auth
{
    protected override void Sign(AuthRequest request)
    {
        byte[] text = Encoding.UTF8.GetBytes($"{request.Method} {request.Url.PathAndQuery}");
        string signature = Convert.ToBase64String(HMACSHA256.HashData(key, text));
        request.SetHeader("Authorization", $"Signed {keyId}:{signature}");
    }
}
