using Microsoft.Extensions.Time.Testing;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>AWS SigV4 against cases of the published signing test suite (aws-signing-test-suite/v4, header signatures). field: S20</summary>
public sealed class SigV4Tests
{
    private const string Form = "application/x-www-form-urlencoded";

    [Theory]
    [InlineData("GET", "/", null, "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")] // get-vanilla
    [InlineData("POST", "/", null, "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b")] // post-vanilla
    [InlineData("POST", "/?Param1=value1", null, "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11")] // post-vanilla-query
    [InlineData("GET", "/?Param2=value2&Param1=value1", null, "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500")] // get-vanilla-query-order-key-case
    [InlineData("GET", "/?Param-3=Value3&Param=Value2&%E1%88%B4=Value1", null, "371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac")] // …-order-encoded
    [InlineData("GET", "/ሴ", null, "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85")] // get-utf8
    [InlineData("GET", "/?ሴ=bar", null, "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04")] // get-vanilla-utf8-query
    [InlineData("GET", "/example space/", null, "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741")] // get-space-unnormalized
    [InlineData("POST", "/", "My-Header1:VALUE1", "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d")] // post-header-value-case
    [InlineData("GET", "/", "My-Header1:value1|My-Header2:\"a   b   c\"", "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736")] // get-header-value-trim
    public void S20_AwsSigV4SignsAsTheSuiteHasIt(string method, string target, string? headers, string signature)
    {
        using Session session = Aws();
        var options = new RequestOptions();
        foreach (string header in headers?.Split('|') ?? []) options.Headers.Add(header.Split(':')[0], header.Split(':')[1]);
        PreparedRequest prepared = session.Prepare(new HttpMethod(method), target, options);
        Assert.EndsWith(", Signature=" + signature, prepared.Headers["Authorization"]);
        Assert.Equal("20150830T123600Z", prepared.Headers["X-Amz-Date"]);
    }

    [Fact] // get-vanilla-with-session-token: a header that the Auth has set is signed as well
    public void S20_AwsSigV4SignsItsOwnHeaders()
    {
        using Session session = Aws();
        session.Auth = new SigV4Auth("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "us-east-1", "service", Clock())
        {
            SessionToken = "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267",
        };
        string authorization = session.Prepare(HttpMethod.Get, "/").Headers["Authorization"]!;
        Assert.EndsWith("SignedHeaders=host;x-amz-date;x-amz-security-token, Signature=07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8", authorization);
    }

    [Theory] // post-x-www-form-urlencoded and …-parameters: the body's hash, type and length are signed, whatever holds the body
    [InlineData(Form, "d3875051da38690788ef43de4db0d8f280229d82040bfac253562e56c3f20e0b")]
    [InlineData(Form + "; charset=utf-8", "328d1b9eaadca9f5818ef05e8392801e091653bafec24fcab71e7344e7f51422")]
    public void S20_AwsSigV4SignsTheBodyAndItsHeaders(string contentType, string signature)
    {
        using Session session = Aws(sendBodyHash: true);
        using var stream = new MemoryStream("..Param1=value1"u8.ToArray()) { Position = 2 };
        RequestContent[] bodies = ["Param1=value1"u8.ToArray(), stream];
        foreach (RequestContent body in bodies)
        {
            PreparedRequest prepared = session.Prepare(HttpMethod.Post, "/", new() { Content = body, ContentType = contentType });
            Assert.EndsWith("SignedHeaders=content-length;content-type;host;x-amz-content-sha256;x-amz-date, Signature=" + signature, prepared.Headers["Authorization"]);
        }
    }

    [Fact]
    public void S20_NothingOfTheSignatureIsPrinted()
    {
        using Session session = Aws(sendBodyHash: true);
        string printed = session.Prepare(HttpMethod.Get, "/").ToString();
        Assert.DoesNotContain("AKIDEXAMPLE", printed);
        Assert.DoesNotContain("20150830", printed);
    }

    private static Session Aws(bool sendBodyHash = false) => new()
    {
        BaseAddress = new("https://example.amazonaws.com"),
        Auth = new SigV4Auth("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "us-east-1", "service", Clock()) { SendBodyHash = sendBodyHash },
    };

    private static FakeTimeProvider Clock() => new(new DateTimeOffset(2015, 8, 30, 12, 36, 0, TimeSpan.Zero));
}
