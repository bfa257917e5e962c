using System.Security.Cryptography;
using System.Text;

namespace TypedRequests.Docs.Tests.Cookbook;

public sealed class SignedAuth(string keyId, byte[] secret) : Auth
{
    protected override void Sign(AuthRequest request)
    {
        byte[] hash = request.ComputeBodyHash(HashAlgorithmName.SHA256) ?? SHA256.HashData([]);
        string text = $"{request.Method}\n{request.Url.PathAndQuery}\n{Convert.ToHexString(hash)}";
        string signature = Convert.ToHexString(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(text)));
        request.SetHeader("Authorization", $"Signed {keyId}:{signature}");
    }
}
