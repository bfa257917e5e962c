namespace TypedRequests.Tests.Messages;

public sealed class HeaderRulesTests
{
    // semantics: Headers; R13, R14 hardened
    [Theory]
    [InlineData("")]
    [InlineData(" x")]
    [InlineData("x ")]
    [InlineData("x:")]
    [InlineData("x\r\ny")]
    [InlineData("x\0")]
    [InlineData("é")]
    [InlineData("x y")]
    public void ANameThatIsNoTokenIsRefused(string name) =>
        Assert.Contains("header name", Assert.Throws<InvalidRequestException>(() => new HeaderMap { [name] = "v" }).Message);

    [Theory]
    [InlineData("a\r\nb")]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\r")]
    [InlineData("\na")]
    [InlineData("a\0b")]
    [InlineData("a\u007fb")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("\ta")]
    [InlineData("a\t")]
    [InlineData("žluť")]
    public void AValueThatCannotBeSentIsRefusedAndNotShown(string value)
    {
        var refused = Assert.Throws<InvalidRequestException>(() => new HeaderMap { ["X-Secret"] = value });
        Assert.Contains("X-Secret", refused.Message);
        Assert.DoesNotContain(value, refused.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b\tc")]
    [InlineData("caf\u00e9")]
    [InlineData("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")]
    public void AValueOfVisibleCharactersPasses(string value) => Assert.Equal(value, new HeaderMap { ["x"] = value }["X"]);

    [Theory]
    [InlineData("Content-Length", "Content")]
    [InlineData("transfer-encoding", "stream")]
    [InlineData("Connection", "ConnectionLifetime")]
    [InlineData("Keep-Alive", "IdleTimeout")]
    [InlineData("Upgrade", "session")]
    public void AHeaderOfTheTransportIsRefusedWithTheOptionToUse(string name, string remedy)
    {
        var refused = Assert.Throws<InvalidRequestException>(() => new HeaderMap { [name] = "1" });
        Assert.Contains(name, refused.Message);
        Assert.Contains(remedy, refused.Message);
    }
}
