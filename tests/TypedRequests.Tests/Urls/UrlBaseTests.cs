namespace TypedRequests.Tests;

/// <summary>semantics: URLs, "Base + route".</summary>
public sealed class UrlBaseTests
{
    [Theory]
    [InlineData("https://h/v1", "/a", "https://h/v1/a")]
    [InlineData("https://h/v1/", "/a", "https://h/v1/a")]
    [InlineData("https://h/v1", "a", "https://h/v1/a")]
    [InlineData("https://h/v1/", "a/", "https://h/v1/a/")]
    [InlineData("https://h", "a", "https://h/a")]
    [InlineData("https://h", "", "https://h/")]
    [InlineData("https://h/v1", "", "https://h/v1")]
    [InlineData("https://h/v1/", "", "https://h/v1/")]
    [InlineData("https://h/v1", "?x=1", "https://h/v1?x=1")]
    [InlineData("https://h/v1", "//evil.example/a", "https://h/v1//evil.example/a")]
    [InlineData("https://h/v1", "/\\evil.example", "https://h/v1/%5Cevil.example")]
    [InlineData("https://h/v1", "../admin", "https://h/v1/admin")]
    [InlineData("https://h/v1", "/a/../../../admin", "https://h/v1/admin")]
    [InlineData("https://h/v1?key=1", "/a?b=2", "https://h/v1/a?key=1&b=2")]
    [InlineData("https://h/v1#top", "/a", "https://h/v1/a")]
    [InlineData("https://straße.de/v1", "/a", "https://xn--strae-oqa.de/v1/a")]
    [InlineData("https://h/v1", "http://other/a", "http://other/a")]
    [InlineData("https://h/v1", "HTTPS://h/a", "https://h/a")]
    public void ARouteIsJoinedToTheBase(string baseAddress, string route, string sent) =>
        Assert.Equal(sent, ((RequestUrl)route).Resolve(new Uri(baseAddress), default).Wire.AbsoluteUri);

    [Theory]
    [InlineData("https://h/v1", "/a?b", "https://h/v1/a?b")]
    [InlineData("https://h/v1/", "a", "https://h/v1/a")]
    [InlineData("https://h/v1/", "", "https://h/v1/")]
    [InlineData("https://h/v1", "?a", "https://h/v1?a")]
    [InlineData("https://h", "?a", "https://h/?a")]
    [InlineData("https://h/v1?key=1", "/a?b=2", "https://h/v1/a?key=1&b=2")]
    public void ARenderedRouteIsJoinedByTheSameRule(string baseAddress, string route, string sent) =>
        Assert.Equal(sent, UrlBase.From(new Uri(baseAddress)).Join(route).AbsoluteUri);

    [Fact]
    public void TheBasesUserInfoComesAlong()
    {
        ResolvedUrl url = ((RequestUrl)"/a").Resolve(new Uri("https://u:p@h/v1"), default);
        Assert.Equal(("https://h/v1/a", "u:p"), (url.Wire.AbsoluteUri, url.UserInfo));
        Assert.Null(((RequestUrl)"https://other/").Resolve(new Uri("https://u:p@h/v1"), default).UserInfo);
    }

    [Fact]
    public void ABaseThatIsNoHttpUrlIsRefused()
    {
        Assert.Throws<InvalidRequestException>(() => UrlBase.From(new Uri("ftp://h/")));
        Assert.Throws<InvalidRequestException>(() => UrlBase.From(new Uri("v1", UriKind.Relative)));
    }
}
