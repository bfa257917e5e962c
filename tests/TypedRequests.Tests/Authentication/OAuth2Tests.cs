using System.Net;

namespace TypedRequests.Tests;

/// <summary>semantics: Authentication, OAuth2 client credentials and refresh token; RFC 6749.</summary>
public sealed class OAuth2Tests
{
    private const string First = """{"access_token":"t1","token_type":"bearer","expires_in":100}""";
    private const string Second = """{"access_token":"t2","token_type":"Bearer","expires_in":"100","refresh_token":"r2"}""";

    private readonly ManualTime _time = new();

    [Fact]
    public async Task ATokenIsFetchedOnceAndKeptUntilItsEndDrawsNear()
    {
        var endpoint = new TokenEndpoint(First, Second);
        Auth auth = new OAuth2ClientCredentials(TokenEndpoint.Address, "my id", "s:c", endpoint.Send) { Scope = "a b", TimeProvider = _time, Parameters = [new("audience", "x")] };
        Assert.Equal("Bearer t1", await Signing.AuthorizationAsync(auth));
        _time.Advance(TimeSpan.FromSeconds(69));
        Assert.Equal("Bearer t1", await Signing.AuthorizationAsync(auth));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("Bearer t2", await Signing.AuthorizationAsync(auth));
        // RFC 6749, section 2.3.1: form-encoded, then Basic: "my+id:s%3Ac"
        Assert.Equal(("Basic bXkraWQ6cyUzQWM=", "grant_type=client_credentials&scope=a+b&audience=x"), endpoint.Asked[0]);
        Assert.Equal(2, endpoint.Asked.Count);
    }

    [Fact]
    public async Task TheClientMayNameItselfInTheForm()
    {
        var endpoint = new TokenEndpoint("""{"access_token":"t1"}""");
        Auth auth = new OAuth2ClientCredentials(TokenEndpoint.Address, "id", "s&c", endpoint.Send) { ClientAuthentication = OAuth2ClientAuthentication.Body, TimeProvider = _time };
        Assert.Equal("Bearer t1", await Signing.AuthorizationAsync(auth));
        Assert.Equal((null, "grant_type=client_credentials&client_id=id&client_secret=s%26c"), endpoint.Asked[0]);
        _time.Advance(TimeSpan.FromDays(1000));
        Assert.Equal("Bearer t1", await Signing.AuthorizationAsync(auth)); // no lifetime: until refused
    }

    [Fact]
    public async Task OneFetchServesEveryCallThatWaits()
    {
        var endpoint = new TokenEndpoint(First, Second) { Hold = new(TaskCreationOptions.RunContinuationsAsynchronously) };
        Auth auth = Client(endpoint);
        Task<string?>[] calls = [.. Enumerable.Range(0, 50).Select(_ => Signing.AuthorizationAsync(auth))];
        endpoint.Hold.SetResult();
        Assert.All(await Task.WhenAll(calls), header => Assert.Equal("Bearer t1", header));
        Assert.Single(endpoint.Asked);
    }

    [Fact] // semantics: single flight keyed by the token that failed, one replay after 401
    public async Task ARefusedTokenIsReplacedOnceForAllThatUsedIt()
    {
        var endpoint = new TokenEndpoint(First, Second);
        Auth auth = Client(endpoint);
        await Signing.AuthorizationAsync(auth);
        (bool, string?)[] answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Refuse(auth, "Bearer t1")));
        Assert.All(answers, answer => Assert.Equal((true, "Bearer t2"), answer));
        Assert.Equal(2, endpoint.Asked.Count);
        Assert.Equal((true, "Bearer t2"), await Refuse(auth, "Bearer t1"));
        Assert.Equal(2, endpoint.Asked.Count);
        Assert.Equal((false, "Bearer t2"), await Refuse(auth, "Bearer t2")); // the endpoint gives it again: no use in a replay
        Assert.False((await Refuse(auth, null)).Answered);
    }

    [Fact]
    public async Task ARotatedRefreshTokenIsUsedAndHandedOut()
    {
        var endpoint = new TokenEndpoint(Second, First);
        var rotated = new List<string>();
        Auth auth = new OAuth2RefreshToken(TokenEndpoint.Address, "id", "r1", endpoint.Send) { TimeProvider = _time, Rotated = rotated.Add };
        Assert.Equal("Bearer t2", await Signing.AuthorizationAsync(auth));
        Assert.Equal((true, "Bearer t1"), await Refuse(auth, "Bearer t2"));
        Assert.Equal(["grant_type=refresh_token&refresh_token=r1&client_id=id", "grant_type=refresh_token&refresh_token=r2&client_id=id"], endpoint.Asked.Select(a => a.Form));
        Assert.Equal(["r2"], rotated);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, """{"error":"invalid_client","error_description":"unknown"}""", "400: invalid_client (unknown)")]
    [InlineData(HttpStatusCode.InternalServerError, "<html>", "500.")]
    [InlineData(HttpStatusCode.OK, "{}", "without an access_token")]
    [InlineData(HttpStatusCode.OK, "[1]", "without an access_token")]
    [InlineData(HttpStatusCode.OK, "not JSON", "without an access_token")]
    [InlineData(HttpStatusCode.OK, """{"access_token":"t","token_type":"mac"}""", "'mac' token")]
    public async Task ARefusalOfTheEndpointIsToldWithoutSecretsAndTriedAgainNextTime(HttpStatusCode status, string answer, string told)
    {
        var endpoint = new TokenEndpoint(answer, First) { Status = status };
        Auth auth = Client(endpoint);
        var refused = await Assert.ThrowsAnyAsync<RequestException>(() => Signing.AuthorizationAsync(auth));
        Assert.Contains("https://id.example/token", refused.Message);
        Assert.Contains(told, refused.Message);
        Assert.DoesNotContain("hush", refused.ToString());
        endpoint.Status = HttpStatusCode.OK;
        Assert.Equal("Bearer t1", await Signing.AuthorizationAsync(auth));
    }

    [Fact]
    public async Task ACallersCancellationEndsItsWaitingAndNotTheFetch()
    {
        var endpoint = new TokenEndpoint(First) { Hold = new(TaskCreationOptions.RunContinuationsAsynchronously) };
        Auth auth = Client(endpoint);
        using var cancellation = new CancellationTokenSource();
        Task cancelled = auth.SignAsync(Signing.Request("https://h/"), cancellation.Token).AsTask();
        Task<string?> waiting = Signing.AuthorizationAsync(auth);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        endpoint.Hold.SetResult();
        Assert.Equal("Bearer t1", await waiting);
        Assert.Single(endpoint.Asked);
    }

    [Fact]
    public async Task AnEndpointThatDoesNotAnswerIsGivenUp()
    {
        var endpoint = new TokenEndpoint(First) { Hold = new() };
        Auth auth = Client(endpoint);
        Task<string?> call = Signing.AuthorizationAsync(auth);
        while (endpoint.Asked.Count == 0) await Task.Yield();
        _time.Advance(TimeSpan.FromSeconds(31));
        Assert.Contains("within 30 s", (await Assert.ThrowsAsync<RequestException>(() => call)).Message);
    }

    [Fact]
    public void ASynchronousCallIsRefused()
    {
        Auth auth = Client(new TokenEndpoint(First));
        Assert.Contains("Auth.Bearer(token)", Assert.Throws<NotSupportedException>(() => Signing.Authorization(auth)).Message);
        Assert.Throws<NotSupportedException>(() => auth.Answer(Signing.Request("https://h/"), new(401, [])));
    }

    [Fact]
    public void ArgumentsAreChecked()
    {
        var endpoint = new TokenEndpoint(First);
        Assert.Throws<ArgumentException>(() => new OAuth2ClientCredentials(TokenEndpoint.Address, "id", "", endpoint.Send));
        Assert.Throws<InvalidRequestException>(() => new OAuth2ClientCredentials(new Uri("/token", UriKind.Relative), "id", "s", endpoint.Send));
        Assert.Throws<ArgumentException>(() => new OAuth2RefreshToken(TokenEndpoint.Address, "id", "", endpoint.Send));
    }

    private OAuth2ClientCredentials Client(TokenEndpoint endpoint) => new(TokenEndpoint.Address, "id", "hush", endpoint.Send) { TimeProvider = _time };

    private static async Task<(bool Answered, string? Authorization)> Refuse(Auth auth, string? authorization)
    {
        AuthRequest request = Signing.Request("https://h/");
        bool answered = await auth.AnswerAsync(request, new(401, []) { RefusedAuthorization = authorization }, TestContext.Current.CancellationToken);
        return (answered, Signing.Authorization(request));
    }
}
