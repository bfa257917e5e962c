namespace TypedRequests.Tests.Messages;

/// <summary>What stands under the names of secrets is masked where a request or an exception is printed.</summary>
public sealed class SecretTextTests
{
    [Theory]
    [InlineData("application/json", """{"user":"ann","password":"hid\"den","nested":{"Token" : 12.5e3, "note":"open"},"secret":[1]}""", """{"user":"ann","password":"***","nested":{"Token" : "***", "note":"open"},"secret":[1]}""")]
    [InlineData("application/problem+json; charset=utf-8", """[{"apiKey":null},"password",{"password":"cut""", """[{"apiKey":"***"},"password",{"password":"***" """)]
    [InlineData("application/json", "\"", "\"")]
    [InlineData("application/x-www-form-urlencoded", "user=ann&client_secret=hid%26den&pass%77ord=x&note=open", "user=ann&client_secret=***&pass%77ord=***&note=open")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"token\"\r\nX: y\r\n\r\nhid\r\nden\r\n--b\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nopen\r\n--b--\r\n", "--b\r\nContent-Disposition: form-data; name=\"token\"\r\nX: y\r\n\r\n***\r\n--b\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nopen\r\n--b--\r\n")]
    [InlineData("text/plain", "password=open", "password=open")]
    [InlineData(null, "{\"password\":\"open\"}", "{\"password\":\"open\"}")]
    public void KnownNamesAreMaskedInBodies(string? contentType, string text, string masked) => Assert.Equal(masked.TrimEnd(' '), SecretText.OfBody(text, contentType));

    [Theory] // field: S1
    [InlineData("proxy 'http://u:hid@den@h:1/' and socks5://u:hidden@h.", "proxy 'http://h:1/' and socks5://h.")]
    [InlineData("http://h/@me and mail a@b", "http://h/@me and mail a@b")]
    [InlineData("Received an invalid header line: 'Set-Cookie sid=hidden'.", "Received an invalid header line: 'Set-Cookie…'.")]
    [InlineData("Received an invalid status line: 'SSH-2.0-OpenSSH_9.9'.", "Received an invalid status line: 'SSH-2.0-OpenSSH_9.9'.")]
    public void OtherPeoplesTextsAreCleaned(string text, string clean) => Assert.Equal(clean, SafeFailure.Text(text));

    [Fact] // field: S1
    public void ACleanExceptionStaysItself()
    {
        var clean = new InvalidOperationException("at http://h/", new IOException("reset"));
        Assert.Same(clean, SafeFailure.Of(clean));
        var likeness = SafeFailure.Of(new InvalidOperationException("at http://h/", new IOException("via http://u:hidden@p/")));
        Assert.Equal("IOException: via http://p/", likeness.InnerException!.Message); // the cause of the original
    }
}
