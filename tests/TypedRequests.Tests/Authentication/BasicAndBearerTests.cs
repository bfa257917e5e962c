using System.Text.Json;

namespace TypedRequests.Tests;

/// <summary>semantics: Authentication, Basic, Bearer, API key; requests.md A2 and the rows named below.</summary>
public sealed class BasicAndBearerTests
{
    [Fact] // rows 50, 51, 52, 151: test_basicauth_encodes_byte_strings, test_basic_auth_str_is_always_native
    public void EveryUtf8VectorOfBasicHolds()
    {
        using JsonDocument vectors = Conformance.Json("rfc-vectors/basic.json");
        int count = 0;
        foreach (JsonElement vector in vectors.RootElement.EnumerateArray())
        {
            string user = vector.GetProperty("user").GetString()!, password = vector.GetProperty("password").GetString()!;
            bool ascii = System.Text.Ascii.IsValid(user + password);
            if (!ascii && vector.GetProperty("charset").GetString() is "latin1") continue; // semantics: Basic is UTF-8 (not A2)
            Assert.Equal(vector.GetProperty("header").GetString(), Signing.Authorization(Auth.Basic(user, password)));
            count++;
        }

        Assert.True(count >= 7, $"Only {count} vectors were read.");
    }

    [Theory]
    [InlineData("us:er", "p")]
    [InlineData("u\r\nser", "p")]
    [InlineData("user", "p\0")]
    public void CredentialsThatBasicCannotCarryAreRefused(string user, string password) => Assert.Throws<ArgumentException>(() => Auth.Basic(user, password));

    [Theory] // row 216: test_get_auth_from_url
    [InlineData("user:pass", "user:pass")]
    [InlineData("user:pass%20pass", "user:pass pass")]
    [InlineData("user:pass pass", "user:pass pass")]
    [InlineData("user%25user:pass", "user%user:pass")]
    [InlineData("user%user:pass", "user%user:pass")]
    [InlineData("user:pass%23pass", "user:pass#pass")]
    [InlineData("%25%21%2A%27%28%29%3B:%2F%3F%3A%40", "%!*'();:/?:@")]
    [InlineData("user", "user:")]
    [InlineData("user:", "user:")] // row 160: test_proxy_auth_empty_pass
    [InlineData("%C3%A9:x:y", "é:x:y")]
    public void TheUserInfoOfAUrlIsDecoded(string userInfo, string credentials)
    {
        string header = Signing.Authorization(BasicAuth.FromUserInfo(userInfo))!;
        Assert.Equal(credentials, System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(header["Basic ".Length..])));
    }

    [Fact]
    public void ConstantSchemesNeedNoSigning()
    {
        Assert.Equal("Basic dXNlcjpwYXNz", Auth.Basic("user", "pass").FixedAuthorization);
        Assert.Equal("Bearer t", Auth.Bearer("t").FixedAuthorization);
        Assert.Null(Auth.Digest("u", "p").FixedAuthorization);
        Assert.Null(Signing.Authorization(Auth.None));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\r\nX: y")]
    [InlineData("é")]
    public void ATokenThatIsNoneIsRefusedWithoutBeingShown(string token)
    {
        var refused = Assert.Throws<ArgumentException>(() => Auth.Bearer(token));
        Assert.True(token.Length == 0 || !refused.Message.Contains(token));
    }

    [Fact]
    public async Task AProviderIsAskedOnEveryHop()
    {
        int count = 0;
        Auth synchronous = Auth.Bearer(() => $"t{++count}");
        Assert.Equal("Bearer t1", Signing.Authorization(synchronous));
        Assert.Equal("Bearer t2", await Signing.AuthorizationAsync(synchronous));
        Auth asynchronous = Auth.Bearer(async cancellationToken =>
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            return $"t{++count}";
        });
        Assert.Equal("Bearer t3", await Signing.AuthorizationAsync(asynchronous));
        var refused = Assert.Throws<NotSupportedException>(() => Signing.Authorization(asynchronous));
        Assert.Contains("Auth.Bearer(() => token)", refused.Message);
    }

    [Fact]
    public void AKeyGoesIntoAHeaderAQueryOrACookie()
    {
        AuthRequest request = Signing.Request("https://h/a?x=1");
        Auth.ApiKey("X-Api-Key", "k&1").Sign(request);
        Auth.ApiKey("sid", "k1", ApiKeyLocation.Cookie).Sign(request);
        Auth query = Auth.ApiKey("api key", "k&1", ApiKeyLocation.Query);
        query.Sign(request);
        query.Sign(request);
        Assert.Equal([new("X-Api-Key", "k&1"), new("Cookie", "sid=k1")], request.Headers);
        Assert.Equal("https://h/a?x=1&api%20key=k%261", request.Url.AbsoluteUri);
        AuthRequest bare = Signing.Request("https://h/a");
        query.Sign(bare);
        Assert.Equal("https://h/a?api%20key=k%261", bare.Url.AbsoluteUri);
    }

    [Fact]
    public void AKeyThatCannotStandInItsPlaceIsRefused()
    {
        Assert.Throws<InvalidRequestException>(() => Auth.ApiKey("X Key", "k"));
        Assert.Throws<InvalidRequestException>(() => Auth.ApiKey("X-Key", "k\r\n"));
        Assert.Throws<InvalidRequestException>(() => Auth.ApiKey("sid", "a;b", ApiKeyLocation.Cookie));
        Assert.Throws<ArgumentException>(() => Auth.ApiKey("X-Key", ""));
        Assert.Throws<InvalidRequestException>(() => Signing.Request("https://h/").SetHeader("X", "1\n2"));
    }
}
