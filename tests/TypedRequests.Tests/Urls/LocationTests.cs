using System.Text;
using System.Text.Json;

namespace TypedRequests.Tests;

/// <summary>semantics: Redirects, "Location: resolved by RFC 3986, fragment inherited"; requests.md D5.</summary>
public sealed class LocationTests
{
    [Fact]
    public void EveryExampleOfRfc3986Section54Resolves()
    {
        using JsonDocument vectors = Conformance.Json("rfc-vectors/rfc3986-5.4.json");
        int count = 0;
        foreach (JsonElement vector in vectors.RootElement.EnumerateArray())
        {
            string reference = vector.GetProperty("ref").GetString()!;
            string target = UrlReference.Resolve(vector.GetProperty("base").GetString()!, reference);
            Assert.Equal((reference, vector.GetProperty("target").GetString()), (reference, target));
            count++;
        }

        Assert.True(count >= 40, $"Only {count} vectors were read.");
    }

    [Theory]
    [InlineData("http://h/a/b?q", "c", "http://h/a/c")]
    [InlineData("http://h/a/b?q", "?r", "http://h/a/b?r")]
    [InlineData("http://h/a/b?q", "", "http://h/a/b?q")]
    [InlineData("https://h/a", "//other/p", "https://other/p")]
    [InlineData("http://h/a", "HTTP://Other:80", "http://other/")] // row 121: test_uppercase_scheme_redirect
    [InlineData("http://h/a", "/a b|c%20d", "http://h/a%20b%7Cc%20d")]
    [InlineData("http://h/a/b/c", "../../../d", "http://h/d")]
    [InlineData("http://h/a", "http://straße.de/", "http://xn--strae-oqa.de/")]
    public void ALocationIsResolvedAndRequoted(string current, string location, string target) =>
        Assert.Equal(target, UrlRules.ResolveLocation(new Uri(current), location).Wire.AbsoluteUri);

    [Fact] // row 203: test_redirect_rfc1808_to_non_ascii_location
    public void BytesOfAHeaderAreReadAsUtf8()
    {
        string asTransportGivesIt = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes("//h:81/š"));
        Assert.Equal("http://h:81/%C5%A1", UrlRules.ResolveLocation(new Uri("http://h/"), asTransportGivesIt).Wire.AbsoluteUri);
        Assert.Equal("http://h/%C3%A9", UrlRules.ResolveLocation(new Uri("http://h/"), "/\u00E9").Wire.AbsoluteUri);
    }

    [Theory] // row 205: test_fragment_update_on_redirect; row 30: test_fragment_maintained_on_redirect; D21
    [InlineData("first", "/b", "first")]
    [InlineData("first", "/b#second", "second")]
    [InlineData("first", "#second", "second")]
    [InlineData(null, "/b", null)]
    [InlineData("first", "/b#", "")]
    public void TheFragmentIsInheritedUnlessTheLocationHasOne(string? fragment, string location, string? expected) =>
        Assert.Equal(expected, UrlRules.ResolveLocation(new ResolvedUrl(new Uri("http://h/a"), fragment, "u:p"), location).Fragment);

    [Fact] // D14
    public void UserInfoOfALocationIsNeverUsed()
    {
        ResolvedUrl target = UrlRules.ResolveLocation(new ResolvedUrl(new Uri("http://h/a"), null, "u:p"), "http://x:y@h/b");
        Assert.Equal(("http://h/b", null), (target.Wire.AbsoluteUri, target.UserInfo));
    }

    [Theory] // row 185: test_redirecting_to_bad_url
    [InlineData("http://:1")]
    [InlineData("http://localhost:-1")]
    [InlineData("ftp://h/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://*h/")]
    [InlineData("/a\r\nb")]
    public void ALocationThatCannotBeFollowedIsRefused(string location) =>
        Assert.Throws<InvalidRequestException>(() => UrlRules.ResolveLocation(new Uri("http://h/"), location));
}
