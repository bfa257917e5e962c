namespace TypedRequests.Tests.Clients;

public sealed class HeaderTests
{
    [Fact]
    public async Task ArgumentsConstantsAndPropertiesAreSent()
    {
        await using var loopback = new Loopback().Reply();
        var client = loopback.Client<IHeaders>();
        client.Tenant = "t1";
        await client.Send(7, ["a", "b"], new Dictionary<string, string?> { ["X-More"] = "m", ["X-None"] = null }, HeaderLevel.VeryHigh, null);
        var request = loopback.Request;
        Assert.Equal("7", request.Header("X-Number"));
        Assert.Equal("a, b", request.Header("X-List"));
        Assert.Equal("m", request.Header("X-More"));
        Assert.Equal("veryHigh", request.Header("X-Level"));
        Assert.Equal("t1", request.Header("X-Tenant"));
        Assert.Equal("interface", request.Header("X-Constant"));
        Assert.Null(request.Header("X-None"));
        Assert.Null(request.Header("X-Null"));
    }

    [Fact]
    public async Task NearerLevelsWinAndANullConstantRemoves()
    {
        await using var loopback = new Loopback().Reply().Reply();
        loopback.Session.Headers["X-Session"] = "s";
        var client = loopback.Client<IHeaders>();
        await client.Override();
        Assert.Equal("method", loopback.Server.Requests[0].Header("X-Constant"));
        Assert.Null(loopback.Server.Requests[0].Header("X-Session"));
        await client.Send(1, [], null, default, "argument", new() { Headers = { ["X-Constant"] = null } });
        Assert.Null(loopback.Server.Requests[1].Header("X-Constant"));
        Assert.Equal("argument", loopback.Server.Requests[1].Header("X-Null"));
    }

    // semantics: anything else (CR, LF, NUL, leading or trailing space) throws InvalidRequestException before a byte is sent
    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData(" a")]
    [InlineData("€")]
    public async Task AValueThatCannotBeSentIsRefused(string value)
    {
        await using var loopback = new Loopback();
        await Assert.ThrowsAsync<InvalidRequestException>(() => loopback.Client<IHeaders>().Send(1, [], null, default, value));
        await Assert.ThrowsAsync<InvalidRequestException>(() => loopback.Client<IHeaders>().Send(1, [], new Dictionary<string, string?> { ["X-More"] = value }, default, null));
        Assert.Empty(loopback.Server.Requests);
    }

    [Theory]
    [InlineData("Content-Length")]
    [InlineData("bad name")]
    public async Task ANameFromADictionaryIsChecked(string name)
    {
        await using var loopback = new Loopback();
        await Assert.ThrowsAsync<InvalidRequestException>(() => loopback.Client<IHeaders>().Send(1, [], new Dictionary<string, string?> { [name] = "1" }, default, null));
    }

    [Fact]
    public async Task CookiesOfTheCallAreSentAndNotStored()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IHeaders>().Cookies("v", 5, new Dictionary<string, string> { ["m"] = "1" });
        Assert.Equal("constant=c; sid=v; n=5; m=1", loopback.Request.Header("Cookie"));
        Assert.Empty(loopback.Session.Cookies);
    }

    [Fact]
    public async Task CredentialsOfTheCallWin()
    {
        await using var loopback = new Loopback().Reply().Reply().Reply();
        loopback.Session.Auth = Auth.Bearer("session");
        var client = loopback.Client<IHeaders>();
        await client.Token("mine");
        await client.Token(null);
        await client.Authenticated(Auth.Basic("u", "p"));
        Assert.Equal(["Bearer mine", "Bearer session", "Basic dTpw"], loopback.Server.Requests.Select(request => request.Header("Authorization")));
    }
}
