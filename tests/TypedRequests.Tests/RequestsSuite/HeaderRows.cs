using TypedRequests.TestServers;

namespace TypedRequests.Tests.RequestsSuite;

/// <summary>What Requests' own tests ask of headers: TestCaseInsensitiveDict and the validation of names and values.</summary>
public sealed class HeaderRows
{
    [Fact] // row 129: test_header_validation
    public async Task SpacesWithinDigitsAndEmptyValuesAreSent()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        await session.GetAsync("/", new() { Headers = { ["foo"] = "bar baz qux", ["empty"] = "", ["digits"] = "1", ["latin"] = "\u00E9" } });
        ScriptedRequest sent = Assert.Single(server.Requests);
        Assert.Equal(("bar baz qux", "", "1", "\u00E9"), (sent.Header("foo"), sent.Header("empty"), sent.Header("digits"), sent.Header("latin")));
    }

    [Theory] // rows 131, 132: test_header_no_return_chars (13), test_header_no_leading_space (7), and NUL
    [InlineData("foo", "bar\r\nbaz: qux")]
    [InlineData("foo", "bar\n\rbaz: qux")]
    [InlineData("foo", "bar\nbaz: qux")]
    [InlineData("foo", "bar\rbaz: qux")]
    [InlineData("foo", "bar\n")]
    [InlineData("foo", "bar\r")]
    [InlineData("foo", "bar\r\n")]
    [InlineData("foo", "\nbar")]
    [InlineData("foo", "bar\0")]
    [InlineData("foo", "\u0100")]
    [InlineData("fo\ro", "bar")]
    [InlineData("fo\r\no", "bar")]
    [InlineData("fo\n\ro", "bar")]
    [InlineData("fo\no", "bar")]
    [InlineData("foo\n", "bar")]
    [InlineData("foo:", "bar")]
    [InlineData("fo\0o", "bar")]
    [InlineData("foo", " bar")]
    [InlineData("foo", "\tbar")]
    [InlineData("foo", "    bar")]
    [InlineData(" foo", "bar")]
    [InlineData("\tfoo", "bar")]
    [InlineData("    foo", "bar")]
    [InlineData("foo ", "bar")]
    [InlineData("", "bar")]
    public void WhatWouldSplitAHeaderIsRefusedEverywhere(string name, string value)
    {
        using var session = new Session();
        Assert.Throws<InvalidRequestException>(() => session.Headers[name] = value);
        Assert.Throws<InvalidRequestException>(() => new RequestOptions().Headers[name] = value);
        Assert.Throws<InvalidRequestException>(() => new RequestOptions().Headers.Add(name, value));
        Assert.Throws<InvalidRequestException>(() => Signing.Request("http://h/").SetHeader(name, value));
    }

    [Fact] // row 167: TestCaseInsensitiveDict
    public void HeadersCompareWithoutCaseAndKeepTheLastSpelling()
    {
        var headers = new HeaderMap { ["Accept"] = "application/json", ["Second"] = "2" };
        Assert.Equal("application/json", headers["aCCEPT"]);
        headers["ACCEPT"] = "text/html";
        Assert.Equal([new("ACCEPT", "text/html"), new("Second", "2")], headers);
        Assert.True(headers.Contains("accept"));
        Assert.True(headers.Remove("AcCePt"));
        Assert.Null(headers["Accept"]);
        Assert.False(headers.Remove("Accept"));
        Assert.Equal(1, headers.Count);
    }

    [Fact] // row 126: test_params_are_merged_case_sensitive
    public async Task QueryNamesCompareByCase()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Query = { ["foo"] = "bar" } };
        await session.GetAsync("/", new() { Query = { ["FOO"] = "bar", ["k"] = null } });
        Assert.Equal("/?foo=bar&FOO=bar", Assert.Single(server.Requests).Target);
    }
}
