using System.Net;
using System.Text;

namespace TypedRequests.Tests;

/// <summary>What token endpoints really answer, and what a call does while one is down. field: S23</summary>
public sealed class OAuth2ErrorTests
{
    private const string First = """{"access_token":"t1","token_type":"bearer","expires_in":100}""";
    private const string Second = """{"access_token":"t2","expires_in":"100"}""";

    private readonly ManualTime _time = new();

    [Theory]
    [InlineData(200, "application/json", """{"error":"invalid_client","error_description":"unknown","error_uri":"https://id.example/e"}""", "200: invalid_client (unknown); see https://id.example/e")]
    [InlineData(200, "application/x-www-form-urlencoded; charset=utf-8", "error=bad_code&error_description=The+code+is+wrong%21&error_uri=https%3A%2F%2Fh%2F", "200: bad_code (The code is wrong!); see https://h/")]
    [InlineData(200, "text/plain", "error=bad_code", "200: bad_code.")]
    [InlineData(400, "application/json", """{"error":{"code":403,"status":"PERMISSION_DENIED","message":"no"}}""", "400: PERMISSION_DENIED (no).")]
    [InlineData(401, "application/json", """{"error":"invalid_client","error_description":"secret hush and\n\u0007hush"}""", "401: invalid_client (secret *** and  ***).")]
    [InlineData(200, "application/json", """{"error":""}""", "200 without an access_token")]
    [InlineData(302, "text/html", "<html>", "302.")]
    public async Task S23_TheErrorIsToldWithoutSecrets(int status, string type, string body, string told)
    {
        Auth auth = Client(new Endpoint((status, type, body)));
        var refused = await Assert.ThrowsAnyAsync<RequestException>(() => Signing.AuthorizationAsync(auth));
        Assert.StartsWith("The token endpoint https://id.example/token has answered " + told, refused.Message);
        Assert.DoesNotContain("hush", refused.ToString());
    }

    [Fact]
    public async Task S23_TheErrorIsThereForPrograms()
    {
        Auth auth = Client(new Endpoint((400, "application/json", """{"error":"invalid_grant","error_description":"spent","error_uri":"u"}""")));
        var refused = await Assert.ThrowsAsync<OAuth2Exception>(() => Signing.AuthorizationAsync(auth));
        Assert.Equal(("invalid_grant", "spent", "u", HttpStatusCode.BadRequest), (refused.Error, refused.ErrorDescription, refused.ErrorUri, refused.StatusCode));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "access_token=t%2B1&scope=repo%2Cgist&token_type=bearer", "Bearer t+1")]
    [InlineData("text/plain", "access_token=t1&token_type=bearer", "Bearer t1")]
    [InlineData("application/json", "\uFEFF{\"access_token\":\"t1\"}", "Bearer t1")]
    [InlineData("application/json", """{"access_token":"t1","token_type":"BearerToken"}""", "Bearer t1")]
    [InlineData("application/json", """{"access_token":"t1","token_type":"","expires_in":null,"error":null}""", "Bearer t1")]
    public async Task S23_EveryKindOfResponseIsRead(string type, string body, string expected) =>
        Assert.Equal(expected, await Signing.AuthorizationAsync(Client(new Endpoint((200, type, body)))));

    [Fact]
    public async Task S23_ATokenThatCannotBeSentIsNotRepeated()
    {
        var refused = await Assert.ThrowsAsync<RequestException>(() => Signing.AuthorizationAsync(Client(new Endpoint((200, "application/json", """{"access_token":"two words"}""")))));
        Assert.DoesNotContain("two words", refused.ToString());
    }

    [Theory] // within the skew the token still holds: that the endpoint is down is no failure of the call
    [InlineData(503)]
    [InlineData(400)]
    [InlineData(0)]
    public async Task S23_ATokenThatStillHoldsIsUsedWhenTheEndpointIsDown(int status)
    {
        var endpoint = new Endpoint((200, "application/json", First), (status, "text/html", "down"), (status, "text/html", "down"), (200, "application/json", Second));
        Auth auth = Client(endpoint);
        await Signing.AuthorizationAsync(auth);
        _time.Advance(TimeSpan.FromSeconds(75));
        Assert.Equal("Bearer t1", await Signing.AuthorizationAsync(auth));
        Assert.Equal("Bearer t1", await Signing.AuthorizationAsync(auth)); // and the endpoint is left alone for a while
        Assert.Equal(2, endpoint.Count);
        _time.Advance(TimeSpan.FromSeconds(26));
        await Assert.ThrowsAnyAsync<RequestException>(() => Signing.AuthorizationAsync(auth)); // the token has ended
        Assert.Equal("Bearer t2", await Signing.AuthorizationAsync(auth));
    }

    [Fact]
    public async Task S23_AnEndpointThatHangsDoesNotHoldUpCallsWhoseTokenStillHolds()
    {
        var endpoint = new Endpoint((200, "application/json", First), (-1, "", ""));
        Auth auth = Client(endpoint);
        await Signing.AuthorizationAsync(auth);
        _time.Advance(TimeSpan.FromSeconds(80));
        Task<string?> call = Signing.AuthorizationAsync(auth);
        await _time.PassAsync(TimeSpan.FromSeconds(10));
        Assert.Equal("Bearer t1", await call);
    }

    [Fact] // the framework's own text names the proxy with its password
    public async Task S23_AnEndpointThatCannotBeReachedIsNamedWithoutAProxysPassword()
    {
        var auth = new OAuth2ClientCredentials(TokenEndpoint.Address, "id", "hush", (_, _) => throw new HttpRequestException(HttpRequestError.ProxyTunnelError, "The proxy tunnel request to proxy 'http://me:planted@proxy:8080/' failed."));
        var failed = await Assert.ThrowsAsync<RequestException>(() => Signing.AuthorizationAsync(auth));
        Assert.Equal(HttpRequestError.ProxyTunnelError, failed.HttpRequestError);
        Assert.StartsWith("The token endpoint https://id.example/token cannot be reached: The proxy tunnel request to proxy 'http://proxy:8080/' failed.", failed.Message);
        Assert.DoesNotContain("planted", failed.ToString());
    }

    [Fact] // a token that the server has refused holds no longer, whatever its lifetime
    public async Task S23_ARefusedTokenIsNotUsedAgain()
    {
        Auth auth = Client(new Endpoint((200, "application/json", First), (503, "text/html", "down")));
        await Signing.AuthorizationAsync(auth);
        AuthRequest request = Signing.Request("https://h/");
        await Assert.ThrowsAsync<OAuth2Exception>(async () => await auth.AnswerAsync(request, new(401, []) { RefusedAuthorization = "Bearer t1" }, default));
    }

    private OAuth2ClientCredentials Client(Endpoint endpoint) => new(TokenEndpoint.Address, "id", "hush", endpoint.Send) { TimeProvider = _time };

    /// <summary>Answers in order; status 0 cannot be reached, -1 never answers.</summary>
    private sealed class Endpoint(params (int Status, string Type, string Body)[] answers)
    {
        public int Count { get; private set; }

        public async Task<HttpResponseMessage> Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (int status, string type, string body) = answers[Math.Min(Count++, answers.Length - 1)];
            if (status == 0) throw new HttpRequestException(HttpRequestError.ConnectionError, "refused");
            if (status < 0) await Task.Delay(Timeout.Infinite, cancellationToken);
            var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
            response.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            return response;
        }
    }
}
