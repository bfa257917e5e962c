using System.Security.Cryptography;
using System.Text;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>RFC 9421 with the message, keys and signatures of its appendix B. field: S20</summary>
public sealed class HttpSignatureTests
{
    private const string Created = ";created=1618884473";

    private const string SharedSecret = "uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==";

    private const string RsaPssKey =
        "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr4tmm3r20Wd/PbqvP1s2+QEtvpuRaV8Yq40gjUR8y2Rjxa6dpG2GXHbPfvMs8ct+Lh1GH45x28Rw3Ry53mm+"
        + "oAXjyQ86OnDkZ5N8lYbggD4O3w6M6pAvLkhk95AndTrifbIFPNU8PPMO7OyrFAHqgDsznjPFmTOtCEcN2Z1FpWgchwuYLPL+Wokqltd11nqqzi+bJ9cvSKADYdUAAN5W"
        + "Utzdpiy6LbTgSxP7ociU4Tn0g5I6aDZJ7A8Lzo0KSyZYoA485mqcO0GVAdVw9lq4aOT9v6d+nb4bnNkQVklLQ3fVAvJm+xdDOp9LCNCN48V2pnDOkFV6+U9nV5oyc6XI2wIDAQAB";

    private const string EccKey =
        "MIGTAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBHkwdwIBAQQgUpuF81l+kOxbjf7T4mNSv0r5tN67Gim7rnf6EFpcYDugCgYIKoZIzj0DAQehRANCAASohVhlUsKs9kcY"
        + "eM/XsJNbT/4P0t/DQSSOoXvEHgWK8DHOJzfS0wzgYX6FHoPGHvVnnRUYZ2V2SQNdkKdM2ehd";

    private const string B22 =
        "LjbtqUbfmvjj5C5kr1Ugj4PmLYvx9wVjZvD9GsTT4F7GrcQEdJzgI9qHxICagShLRiLMlAJjtq6N4CDfKtjvuJyE5qH7KT8UCMkSowOB4+ECxCmT8rtAmj/0PIXxi0A0"
        + "nxKyB09RNrCQibbUjsLS/2YyFYXEu4TRJQzRw1rLEuEfY17SARYhpTlaqwZVtR8NV7+4UKkjqpcAoFqWFQh62s7Cl+H2fjBSpqfZUJcsIk4N6wiKYd4je2U/lankenQ9"
        + "9PZfB4jY3I5rSV2DSBVkSFsURIjYErOs0tFTQosMTAoxk//0RoKUqiYY8Bh0aaUEb0rQl3/XaVe4bXTugEjHSw==";

    [Fact] // B.2.5: hmac-sha256
    public void S20_Rfc9421SignsWithAHmac()
    {
        byte[] key = Convert.FromBase64String(SharedSecret);
        PreparedRequest signed = Prepare("sig-b25", ["\"date\"", "\"@authority\"", "\"content-type\""], $"{Created};keyid=\"test-shared-secret\"", text => HMACSHA256.HashData(key, text));
        Assert.Equal("sig-b25=:pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=:", signed.Headers["Signature"]);
        Assert.Equal("sig-b25=(\"date\" \"@authority\" \"content-type\");created=1618884473;keyid=\"test-shared-secret\"", signed.Headers["Signature-Input"]);
    }

    [Fact] // B.2.2: rsa-pss-sha512 is random, so the RFC's own signature has to fit the text that is signed here
    public void S20_Rfc9421CoversTheBodysDigestAndTheQuery()
    {
        byte[] signedText = [];
        string[] components = ["\"@authority\"", "\"content-digest\"", "\"@query-param\";name=\"Pet\""];
        Prepare("sig-b22", components, $"{Created};keyid=\"test-key-rsa-pss\";tag=\"header-example\"", text => signedText = text);
        using var key = RSA.Create();
        key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(RsaPssKey), out _);
        Assert.True(key.VerifyData(signedText, Convert.FromBase64String(B22), HashAlgorithmName.SHA512, RSASignaturePadding.Pss), Encoding.ASCII.GetString(signedText));
    }

    [Fact] // the key of B.1.3 over the components of B.2.6, and the text that B.2.6 prints
    public void S20_Rfc9421SignsWithACurve()
    {
        byte[] signedText = [];
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(Convert.FromBase64String(EccKey), out _);
        string[] components = ["\"date\"", "\"@method\"", "\"@path\"", "\"@authority\"", "\"content-type\"", "\"content-length\""];
        PreparedRequest signed = Prepare("sig-b26", components, $"{Created};keyid=\"test-key-ed25519\"", text => key.SignData(signedText = text, HashAlgorithmName.SHA256));
        string expected = "\"date\": Tue, 20 Apr 2021 02:07:55 GMT\n\"@method\": POST\n\"@path\": /foo\n\"@authority\": example.com\n\"content-type\": application/json\n"
            + "\"content-length\": 18\n\"@signature-params\": (\"date\" \"@method\" \"@path\" \"@authority\" \"content-type\" \"content-length\");created=1618884473;keyid=\"test-key-ed25519\"";
        Assert.Equal(expected, Encoding.ASCII.GetString(signedText));
        byte[] signature = Convert.FromBase64String(signed.Headers["Signature"]!.Split(':')[1]);
        Assert.True(key.VerifyData(Encoding.ASCII.GetBytes(expected), signature, HashAlgorithmName.SHA256));
    }

    /// <summary>The test-request of B.2.</summary>
    private static PreparedRequest Prepare(string label, string[] components, string parameters, Func<byte[], byte[]> sign)
    {
        using var session = new Session { Auth = new HttpSignatureAuth(label, components, parameters, sign) };
        return session.Prepare(HttpMethod.Post, "https://example.com/foo?param=Value&Pet=dog", new()
        {
            Content = "{\"hello\": \"world\"}"u8.ToArray(),
            ContentType = "application/json",
            Headers = { ["Date"] = "Tue, 20 Apr 2021 02:07:55 GMT" },
        });
    }
}
