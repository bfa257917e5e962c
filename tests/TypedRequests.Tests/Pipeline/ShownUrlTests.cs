namespace TypedRequests.Tests.Pipeline;

/// <summary>Userinfo and query are where secrets are; neither is shown.</summary>
public sealed class ShownUrlTests
{
    // semantics: userinfo never in logs, exceptions or ToString()
    [Theory]
    [InlineData("http://u:hidden@h:81/p?q=hidden#f", "http://h:81/p?*")]
    [InlineData("HTTPS://u@h/p", "HTTPS://h/p")]
    [InlineData("ftp://u:hid@den@h/p", "ftp://h/p")]
    [InlineData("//u:hidden@h/p?q=hidden", "//h/p?*")]
    [InlineData("/p?q=hidden", "/p?*")]
    [InlineData("p#f", "p")]
    [InlineData("?q=hidden", "?*")]
    [InlineData("", "")]
    public void ALocationIsShownWithoutWhatMayBeSecret(string location, string shown) => Assert.Equal(shown, Telemetry.ShowLocation(location));

    [Fact]
    public void AUrlIsShownWithoutWhatMayBeSecret()
    {
        Assert.Equal("http://h:81/p?*", Telemetry.Show(new Uri("http://u:hidden@h:81/p?q=hidden#f")));
        Assert.Equal("https://h/", Telemetry.Show(new Uri("https://u@h")));
    }

    [Fact]
    public void ARelativeBaseAddressIsRefusedWithoutItsUserInfo()
    {
        using var session = new Session();
        var refused = Assert.Throws<InvalidRequestException>(() => session.BaseAddress = new("//u:hidden@h/p", UriKind.Relative));
        Assert.Contains("'//h/p' is relative", refused.Message, StringComparison.Ordinal);
    }
}
