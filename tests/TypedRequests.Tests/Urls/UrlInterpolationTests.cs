namespace TypedRequests.Tests;

/// <summary>semantics: URLs, "In hand-written calls $"/users/{name}/repos" escapes its holes too".</summary>
public sealed class UrlInterpolationTests
{
    private static readonly Uri Base = new("https://h/v1");

    [Theory]
    [InlineData("a b", "a%20b")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("../x", "..%2Fx")]
    [InlineData("..\\x", "..%5Cx")]
    [InlineData("..%2f", "..%252f")]
    [InlineData("?admin=1#x", "%3Fadmin%3D1%23x")]
    [InlineData("é😀", "%C3%A9%F0%9F%98%80")]
    [InlineData("100%", "100%25")]
    [InlineData("%41", "%2541")]
    [InlineData("\r\nX: y\0", "%0D%0AX%3A%20y%00")]
    [InlineData("...", "...")]
    public void AHoleIsEscapedWhole(string value, string sent)
    {
        Assert.Equal($"https://h/v1/users/{sent}/repos", Send($"/users/{value}/repos"));
        Assert.Equal($"https://h/v1/users/v-{sent}?q={sent}", Send($"/users/v-{value}?q={value}"));
    }

    [Theory] // semantics: the rendered segment is checked
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("%2e")]
    [InlineData("%2e%2E")]
    [InlineData(".%2e")]
    [InlineData("")]
    [InlineData(null)]
    public void ASegmentThatIsOrDecodesToDotsOrNothingIsRefused(string? value)
    {
        var inside = Assert.Throws<InvalidRequestException>(() => Send($"/users/{value}/repos"));
        Assert.Contains("after '/users/'", inside.Message);
        Assert.Throws<InvalidRequestException>(() => Send($"/users/{value}"));
        Assert.Throws<InvalidRequestException>(() => Send($"/users/{value}?q=1"));
        Assert.Throws<InvalidRequestException>(() => Send($"/users/{value:+}#f"));
    }

    [Fact]
    public void DotsMadeOfSeveralHolesOrOfLiteralAndHoleAreRefused()
    {
        string dot = ".", second = "%2e", third = "2e";
        Assert.Throws<InvalidRequestException>(() => Send($"/a/{dot}{dot}/b"));
        Assert.Throws<InvalidRequestException>(() => Send($"/a/.{dot}/b"));
        Assert.Throws<InvalidRequestException>(() => Send($"/a/{dot}%2e/b"));
        Assert.Throws<InvalidRequestException>(() => Send($"/a/%252e{second}"));
        Assert.Equal("https://h/v1/a/%25%252e", Send($"/a/%{second}"));
        Assert.Throws<InvalidRequestException>(() => Send($"/a/%{third}"));
    }

    [Fact]
    public void ALoneSurrogateIsRefusedAndNotReplaced()
    {
        string lone = "\uD800";
        Assert.Throws<InvalidRequestException>(() => Send($"/{lone}x"));
    }

    [Fact]
    public void AValueWithSlashesKeepsThemOnlyWhenAskedAndIsCheckedSegmentBySegment()
    {
        string path = "docs/a b/c?d#e%20";
        Assert.Equal("https://h/v1/docs/a%20b/c%3Fd%23e%2520/raw", Send($"/{path:+}/raw"));
        string up = "docs/../../admin", escaped = "docs/%2e%2e/admin";
        Assert.Throws<InvalidRequestException>(() => Send($"/{up:+}"));
        Assert.Throws<InvalidRequestException>(() => Send($"/{escaped:+}/x"));
    }

    [Fact]
    public void AHoleAtTheVeryStartIsTheBase()
    {
        string server = "http://127.0.0.1:8080/api", name = "a/b";
        Assert.Equal("http://127.0.0.1:8080/api/users/a%2Fb", Send($"{server}/users/{name}"));
        Assert.Equal("http://127.0.0.1:8080/users", Send($"{new Uri("http://127.0.0.1:8080/")}users"));
        Assert.Equal("https://h/v1/users/x", Send($"{""}/users/{"x"}"));
        string evil = "//evil.example/";
        Assert.Equal("https://h/v1/%2F%2Fevil.example%2F", Send($"/{evil}"));
        Assert.Throws<InvalidRequestException>(() => Send($"http:{evil}"));
    }

    [Fact]
    public void AHoleInTheHostMayOnlyBeAHostOrAPort()
    {
        string host = "Straße.de", user = "u@h2", path = "h/x";
        int port = 8080;
        Assert.Equal("https://xn--strae-oqa.de:8080/x", Send($"https://{host}:{port}/x"));
        Assert.Equal("http://[::1]:8080/", Send($"http://[{"::1"}]:{port}"));
        Assert.Throws<InvalidRequestException>(() => Send($"https://{user}/x"));
        Assert.Throws<InvalidRequestException>(() => Send($"https://h{path}"));
        Assert.Throws<InvalidRequestException>(() => Send($"https://{""}/x"));
        Assert.Throws<InvalidRequestException>(() => Send($"https://h.{"a\r\nb"}/x"));
    }

    [Fact]
    public async Task AHoleMayAwait()
    {
        Assert.Equal("https://h/v1/users/a%20b/x", Send($"/users/{await Task.FromResult("a b")}/{await Task.FromResult('x')}"));
    }

    [Fact]
    public void LiteralsAreRequotedAndKeepTheirEscapes()
    {
        int id = 7;
        Assert.Equal("https://h/v1/a%20b/%41/7?q=%20%C3%A9%41#".TrimEnd('#'), Send($"/a b/%41/{id}?q= é%41"));
        Assert.Equal("https://h/v1/100%25/7", Send($"/100%/{id}"));
        Assert.Throws<InvalidRequestException>(() => Send($"/a\n/{id}"));
    }

    [Fact]
    public void AUrlInAHoleIsNotEscapedAgainAndAUriIsAValue()
    {
        RequestUrl escaped = RequestUrl.Raw("a%2Fb");
        var uri = new Uri("http://x/?y=1");
        Assert.Equal("https://h/v1/files/a%2Fb?u=http%3A%2F%2Fx%2F%3Fy%3D1", Send($"/files/{escaped}?u={uri}"));
    }

    [Fact] // semantics: Formatting is invariant
    public void HolesAreFormattedInvariantlyInEveryCulture()
    {
        var when = new DateTime(2026, 2, 1, 3, 4, 5, DateTimeKind.Utc);
        string first = Send($"/a/{1.5}/{true}/{-1}/{when}?d={when:yyyy-MM}&n={(int?)null}&i={1234567.25m}&e={DayOfWeek.Friday}");
        Assert.Equal("https://h/v1/a/1.5/true/-1/2026-02-01T03%3A04%3A05Z?d=2026-02&n=&i=1234567.25&e=Friday", first);
        foreach (string culture in Cultures.Names)
        {
            using (Cultures.Use(culture))
            {
                Assert.Equal(first, Send($"/a/{1.5}/{true}/{-1}/{when}?d={when:yyyy-MM}&n={(int?)null}&i={1234567.25m}&e={DayOfWeek.Friday}"));
            }
        }
    }

    [Fact]
    public void AFailureWaitsUntilTheUrlIsUsed()
    {
        RequestUrl url = $"/users/{".."}";
        Assert.Equal("/users/..", url.ToString());
        Assert.Throws<InvalidRequestException>(() => url.Resolve(Base, default));
    }

    private static string Send(RequestUrl url) => url.Resolve(Base, default).Wire.AbsoluteUri;
}
