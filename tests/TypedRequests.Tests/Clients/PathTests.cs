namespace TypedRequests.Tests.Clients;

public sealed class PathTests
{
    private static readonly Guid s_id = new("11111111-2222-3333-4444-555555555555");

    [Fact]
    public async Task ValuesAreEscapedWhole()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IPaths>().Get("a/b?c#d%e", "ü €", 'ß');
        Assert.Equal("GET /x/a%2Fb%3Fc%23d%25e/%C3%BC%20%E2%82%AC-%C3%9F", loopback.Line);
    }

    [Fact]
    public async Task FormattingIsInvariant()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IPaths>().Values(1.5m, true, new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), s_id, PathColor.DarkRed);
        Assert.Equal("GET /v/1.5/true/2026-01-02T03%3A04%3A05Z/11111111-2222-3333-4444-555555555555/dark-red", loopback.Line);
    }

    [Fact]
    public async Task AFormatIsApplied()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IPaths>().Formatted(new DateTime(2026, 1, 2));
        Assert.Equal("GET /day/2026-01-02", loopback.Line);
    }

    [Theory]
    [InlineData("a/b c", null, "/files/a/b%20c")]
    [InlineData("a", "v?1", "/files/a/v%3F1")]
    [InlineData("a!$&'()*+,;=:@/?#%", null, "/files/a!$&'()*+,;=:@/%3F%23%25")]
    public async Task ReservedKeepsSlashesAndOptionalVanishes(string path, string? version, string expected)
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IPaths>().Files(path, version);
        Assert.Equal("GET " + expected, loopback.Line);
    }

    // semantics: the session owns the encoder; only an absolute route or [RequestUrl] replaces the base
    [Theory]
    [InlineData("/", "http://evil.example/x", "/http://evil.example/x")]
    [InlineData("/", "//evil.example/x", "//evil.example/x")]
    [InlineData("/v1?key=k", "http://evil.example/x", "/v1/http://evil.example/x?key=k")]
    [InlineData("/v1?key=k", "//evil.example/x", "/v1//evil.example/x?key=k")]
    public async Task AValueNeverLeadsToAnotherHost(string baseAddress, string path, string expected)
    {
        await using var loopback = new Loopback().Reply();
        loopback.Session.BaseAddress = new Uri(loopback.Server.Address, baseAddress);
        await loopback.Client<IPaths>().Whole(path);
        Assert.Equal("GET " + expected, loopback.Line);
    }

    [Fact]
    public async Task ACollectionBecomesSegments()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IPaths>().Segments(["a/b", "c"], [1, 2]);
        Assert.Equal("GET /s/a%2Fb/c/1,2", loopback.Line);
    }

    // semantics: The rendered segment (literals and values together) is checked
    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("%2e%2E")]
    [InlineData("")]
    [InlineData(null)]
    public async Task DotSegmentsAndEmptyOnesAreRefused(string? value)
    {
        await using var loopback = new Loopback();
        await Assert.ThrowsAsync<InvalidRequestException>(() => loopback.Client<IPaths>().One(value!));
        Assert.Empty(loopback.Server.Requests);
    }

    [Fact]
    public async Task DotsThatLiteralsMakeADotSegmentAreRefused()
    {
        await using var loopback = new Loopback();
        await Assert.ThrowsAsync<InvalidRequestException>(() => loopback.Client<IPaths>().Dotted("."));
    }

    [Fact]
    public async Task NoTemplateIsExpandedTwice()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IPaths>().Get("{b}", "{a}", 'x');
        Assert.Equal("GET /x/%7Bb%7D/%7Ba%7D-x", loopback.Line);
    }

    [Fact]
    public async Task TheBasesPathIsKept()
    {
        await using var loopback = new Loopback().Reply();
        loopback.Session.BaseAddress = new Uri(loopback.Server.Address, "/v1");
        await loopback.Client<IPaths>().One("a");
        Assert.Equal("GET /v1/one/a", loopback.Line);
    }
}
