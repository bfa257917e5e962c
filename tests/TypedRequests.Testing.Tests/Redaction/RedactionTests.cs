using System.Text;

namespace TypedRequests.Testing.Tests;

/// <summary>Where secrets are found, and that the rest stays as it was written. The secret is <c>s3cret-value</c> everywhere.</summary>
public sealed class RedactionTests
{
    [Theory]
    [InlineData("application/json", """{ "password" : "s3cret-value", "a":1 }""", """{ "password" : "secret000001", "a":1 }""")]
    [InlineData("application/json", """{"nested":[{"accessToken":"s3cret-value"}],"b":[1,2 ]}""", """{"nested":[{"accessToken":"secret000001"}],"b":[1,2 ]}""")]
    [InlineData("application/json", """{"tokens":["a"],"token":["s3cret-value"]}""", """{"tokens":["a"],"token":["secret000001"]}""")]
    [InlineData("application/json", """{"token":"s3cret\u002dvalue","copy":"\u00733cret-value!"}""", """{"token":"secret000001","copy":"secret000001!"}""")]
    [InlineData("application/json", """{"name":"api_key","value":"s3cret-value"}""", """{"name":"api_key","value":"secret000001"}""")]
    [InlineData("application/json", """{"inner":"{\"refresh_token\":\"s3cret-value\"}"}""", """{"inner":"{\"refresh_token\":\"secret000001\"}"}""")]
    [InlineData("application/json", """{"headers":{"Authorization":"Bearer s3cret-value"}}""", """{"headers":{"Authorization":"Bearer secret000001"}}""")]
    [InlineData("application/json", """{"url":"https://u:s3cret-value@h.example/?sig=s3cret-value"}""", """{"url":"https://secret000002@h.example/?sig=secret000001"}""")]
    [InlineData("application/json", """{"token_type":"bearer","total_tokens":12,"passwordless":"yes","a":1.50}""", """{"token_type":"bearer","total_tokens":12,"passwordless":"yes","a":1.50}""")]
    [InlineData("application/json", """{"secret":123456,"copy":123456,"other":1234567}""", """{"secret":1,"copy":1,"other":1234567}""")]
    [InlineData("application/json", """{"session_token":"0b0e0a51-1d1d-4b6e-9a7e-0123456789ab"}""", """{"session_token":"5ec2e700-0000-4000-8000-000000000001"}""")]
    [InlineData("application/x-www-form-urlencoded", "grant_type=authorization_code&code=s3cret-value&x=a%20b", "grant_type=authorization_code&code=secret000001&x=a%20b")]
    [InlineData("application/x-www-form-urlencoded", "user=ann&passwd=s3cret-value", "user=ann&passwd=secret000001")]
    [InlineData("text/plain", "token=s3cret-value and Bearer s3cret-value.", "token=secret000001 and Bearer secret000002")]
    [InlineData("text/plain", "Basic authentication is asked for", "Basic authentication is asked for")]
    [InlineData("text/xml", "<a><password>s3cret-value</password><b api-key=\"s3cret-value\"/></a>", "<a><password>secret000001</password><b api-key=\"secret000001\"/></a>")]
    [InlineData("text/html", "<input type=\"hidden\" name=\"csrf_token\" value=\"s3cret-value\">", "<input type=\"hidden\" name=\"csrf_token\" value=\"secret000001\">")]
    [InlineData("text/html", "<meta content='s3cret-value' name='csrf-token'>", "<meta content='secret000001' name='csrf-token'>")]
    [InlineData("text/event-stream", ": hi\r\ndata: {\"token\":\"s3cret-value\"}\r\n\r\ndata: plain s3cret-value\n\n", ": hi\r\ndata: {\"token\":\"secret000001\"}\r\n\r\ndata: plain secret000001\n\n")]
    [InlineData("application/x-ndjson", "{\"a\":1}\n{\"token\":\"s3cret-value\"}\n", "{\"a\":1}\n{\"token\":\"secret000001\"}\n")]
    [InlineData("text/plain", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl", "secret000001")]
    [InlineData("application/json", """{"broken":"x","password":"s3cret-value""", """{"broken":"x","password":"secret000001""")]
    public void InABody(string type, string body, string expected) => Assert.Equal(expected, Body(type, body));

    [Theory]
    [InlineData("Authorization", "Bearer s3cret-value", "Bearer secret000001")]
    [InlineData("authorization", "s3cret-value", "secret000001")]
    [InlineData("Cookie", "a=s3cret-value; theme=dark", "a=secret000001; theme=secret000002")]
    [InlineData("Set-Cookie", "sid=\"s3cret-value\"; Path=/; HttpOnly", "sid=secret000001; Path=/; HttpOnly")]
    [InlineData("X-Shop-Api-Key", "s3cret-value", "secret000001")]
    [InlineData("X-Auth", "s3cret-value", "secret000001")]
    [InlineData("Location", "https://h.example/cb?code=s3cret-value&state=xyz1#access_token=s3cret-value", "https://h.example/cb?code=secret000001&state=secret000002#access_token=secret000001")]
    [InlineData("WWW-Authenticate", "Digest realm=\"r\", nonce=\"s3cret-value\", qop=\"auth\"", "Digest realm=\"r\", nonce=\"secret000001\", qop=\"auth\"")]
    [InlineData("Access-Control-Allow-Credentials", "true", "true")]
    [InlineData("X-Author", "ann", "ann")]
    [InlineData("Link", "<https://h.example/?page=2&token=s3cret-value>; rel=\"next\"", "<https://h.example/?page=2&token=secret000001>; rel=\"next\"")]
    public void InAHeader(string name, string value, string expected) => Assert.Equal(expected, Redacted(new() { Method = "GET", Url = "https://h.example/", ResponseHeaders = [new(name, value)] }).ResponseHeaders[0].Value);

    [Theory]
    [InlineData("https://h.example/a?api_key=s3cret-value&q=1", "https://h.example/a?api_key=secret000001&q=1")]
    [InlineData("https://u:s3cret-value@h.example/a", "https://secret000001@h.example/a")]
    [InlineData("https://h.example/?code=s3cret-value&state=s3cret-value", "https://h.example/?code=secret000001&state=secret000001")]
    [InlineData("https://h.example/?key=AIzaSyA-1234567890", "https://h.example/?key=secret000001")]
    [InlineData("https://h.example/?key=name&sort=key", "https://h.example/?key=name&sort=key")]
    [InlineData("https://h.example/?X-Amz-Signature=s3cret-value&X-Amz-Date=20260101", "https://h.example/?X-Amz-Signature=secret000001&X-Amz-Date=20260101")]
    public void InAUrl(string url, string expected) => Assert.Equal(expected, Redacted(new() { Method = "GET", Url = url }).Url);

    [Theory]
    [InlineData("as it is: s3cr/et val+ue?")]
    [InlineData("percent: s3cr%2Fet%20val%2Bue%3F and s3cr%2fet%20val%2bue%3f")]
    [InlineData("form: s3cr%2Fet+val%2Bue%3F")]
    [InlineData("twice: s3cr%252Fet%2520val%252Bue%253F")]
    [InlineData("JSON: s3cr\\/et val\\u002Bue?")]
    [InlineData("hexadecimal: 733363722F65742076616C2B75653F and 733363722f65742076616c2b75653f")]
    [InlineData("base64: czNjci9ldCB2YWwrdWU/ and czNjci9ldCB2YWwrdWU_")]
    [InlineData("base64 of user:it: dXNlcjpzM2NyL2V0IHZhbCt1ZT8=")]
    public void ByValueInEveryEncoding(string text)
    {
        const string secret = "s3cr/et val+ue?";
        var redacted = Body("text/plain", text, new([], [], [secret]));
        Assert.Equal(text[..text.IndexOf(':', StringComparison.Ordinal)], redacted[..text.IndexOf(':', StringComparison.Ordinal)]);
        Assert.Contains("secret000001", redacted, StringComparison.Ordinal);
        foreach (var piece in new[] { "s3cr", "733363", "czNjci", "L2V0IH", "IHZhbCt" }) Assert.DoesNotContain(piece, redacted, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void AShortSecretIsFoundAsAWordOnly() =>
        Assert.Equal("""{"pin":"secret000001","a":"in 12345 or secret000001?"}""", Body("application/json", """{"pin":"1234","a":"in 12345 or 1234?"}""", new([], ["pin"], [])));

    [Fact]
    public void TheArgumentOfAnAuthIsNoNameOfAMember()
    {
        var exchange = Exchange("application/json", """{"key":"name","url":"/next?key=s3cret-value"}""") with { SecretArguments = ["key"] };
        Assert.Equal("""{"key":"name","url":"/next?key=secret000001"}""", Encoding.UTF8.GetString(new Redactor(new([], [], [])).Redact(exchange).ResponseBody!.Bytes));
    }

    [Fact]
    public void AWordIsNoSecretElsewhere() => Assert.Equal("""{"password":"secret000001","role":"admin"}""", Body("application/json", """{"password":"admin","role":"admin"}"""));

    [Fact]
    public void ASecretOfALateExchangeIsFoundInAnEarlyOne()
    {
        var redacted = new Redactor(new([], [], [])).Redact([Exchange("text/plain", "issued s3cret-value"), Exchange("application/json", """{"token":"s3cret-value"}""")]);
        Assert.Equal("issued secret000001", Encoding.UTF8.GetString(redacted[0].ResponseBody!.Bytes));
    }

    [Fact]
    public void BinaryKeepsItsLength()
    {
        byte[] body = [0, .. "s3cret-value"u8, 255, .. Encoding.Unicode.GetBytes("s3cret-value")];
        var exchange = Exchange("application/octet-stream", "") with { ResponseBody = new(body, body.Length) };
        var redacted = new Redactor(new([], [], ["s3cret-value"])).Redact(exchange).ResponseBody!.Bytes;
        Assert.Equal(body.Length, redacted.Length);
        Assert.Equal((0, 255), (redacted[0], redacted[13]));
        Assert.DoesNotContain("s3cret", Encoding.Latin1.GetString(redacted).Replace("\0", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void MultipartIsReadPartByPart()
    {
        const string body = "--b\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\ns3cret-value\r\n--b\r\nContent-Disposition: form-data; name=\"m\"\r\nContent-Type: application/json\r\n\r\n{\"password\":\"other-s3cret\"}\r\n--b--\r\n";
        Assert.Equal(body.Replace("other-s3cret", "secret000002", StringComparison.Ordinal).Replace("s3cret-value", "secret000001", StringComparison.Ordinal), Body("multipart/form-data; boundary=b", body));
    }

    [Fact]
    public void WhatIsRedactedStaysAsItIs()
    {
        const string once = """{"token":"secret000007","url":"https://h.example/?sig=secret000008"}""";
        Assert.Equal(once, Body("application/json", once));
    }

    private static string Body(string type, string body, CassetteSecrets? secrets = null) =>
        Encoding.UTF8.GetString(new Redactor(secrets ?? new([], [], [])).Redact(Exchange(type, body)).ResponseBody!.Bytes);

    private static HarExchange Redacted(HarExchange exchange) => new Redactor(new([], [], [])).Redact(exchange);

    private static HarExchange Exchange(string type, string body) =>
        new() { Method = "GET", Url = "https://h.example/", ResponseHeaders = [new("Content-Type", type)], ResponseBody = new(Encoding.UTF8.GetBytes(body), -1) };
}
