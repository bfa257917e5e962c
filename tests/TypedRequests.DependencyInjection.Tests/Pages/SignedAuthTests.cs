using System.Security.Cryptography;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>docs/authentication.md, "A scheme of your own".</summary>
public sealed class SignedAuthTests
{
    [Fact]
    public void ASchemeOfOnesOwnSigns()
    {
        using var session = new Session { Auth = new SignedAuth("id", [1, 2, 3]) };
        PreparedRequest prepared = session.Prepare(HttpMethod.Get, "https://api.example.com/a?b=c");
        string expected = Convert.ToBase64String(HMACSHA256.HashData([1, 2, 3], "GET /a?b=c"u8));
        Assert.Equal($"Signed id:{expected}", prepared.Headers["Authorization"]);
    }
}
