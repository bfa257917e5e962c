using System.Net;

namespace TypedRequests.Testing.Tests;

/// <summary>What makes two requests the same one, and what makes them different.</summary>
public sealed class MatchingTests : IDisposable
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;
    private readonly CassetteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/a?x=1&y=2", "/a?y=2&x=1", true)]
    [InlineData("/a?x=1&x=2", "/a?x=2&x=1", false)]
    [InlineData("/a?x=1", "/a?x=1&x=1", false)]
    [InlineData("/a?x=%7E", "/a?x=~", true)]
    [InlineData("/a?x=a%20b", "/a?x=a+b", true)]
    [InlineData("/%7Eann/caf%c3%a9", "/~ann/caf%C3%A9", true)]
    [InlineData("/a%2Fb", "/a/b", false)]
    [InlineData("/a?x=", "/a?x", false)]
    [InlineData("/a", "/a/", false)]
    [InlineData("/A", "/a", false)]
    [InlineData("/a?key=1", "/a?key=2", false)]
    [InlineData("/a?access_token=one", "/a?access_token=two", true)]
    public async Task ByUrl(string recorded, string asked, bool isSame) =>
        await CompareAsync(session => session.GetAsync(RequestUrl.Raw("https://h.example" + recorded), cancellationToken: Token), session => session.GetAsync(RequestUrl.Raw("https://h.example" + asked), cancellationToken: Token), isSame);

    [Theory]
    [InlineData("application/json", """{"a":1,"b":[1,2]}""", """{ "b": [1, 2], "a": 1.0 }""", true)]
    [InlineData("application/json", """{"a":[1,2]}""", """{"a":[2,1]}""", false)]
    [InlineData("application/json", """{"a":null}""", "{}", false)]
    [InlineData("application/json", """{"a":"1"}""", """{"a":1}""", false)]
    [InlineData("application/json", """{"a":"\u00e9\/"}""", """{"a":"é/"}""", true)]
    [InlineData("application/json", """{"a":{}}""", """{"a":[]}""", false)]
    [InlineData("application/json", """{"a":1,"at":1}""", """{"a":1,"at":2}""", false)]
    [InlineData("application/json", """{"password":"one","pin":1}""", """{"password":"two","pin":1}""", true)]
    [InlineData("application/x-www-form-urlencoded", "a=1&b=x+y", "b=x%20y&a=1", true)]
    [InlineData("application/x-www-form-urlencoded", "a=1&b=2", "a=1&b=3", false)]
    [InlineData("text/plain", "one", "one", true)]
    [InlineData("text/plain", "one", "two", false)]
    public async Task ByBody(string type, string recorded, string asked, bool isSame) =>
        await CompareAsync(session => PostAsync(session, recorded, type), session => PostAsync(session, asked, type), isSame);

    [Fact]
    public async Task BoundariesAndTheOrderOfPartsDoNotCount() => await CompareAsync(
        session => session.PostAsync("https://h.example/", new() { Content = new MultipartBody { { "a", "1" }, { "f", FilePart.FromBytes((byte[])[1, 2, 0, 3], "f.bin") } }.ToContent() }, Token),
        session => session.PostAsync("https://h.example/", new() { Content = new MultipartBody { { "f", FilePart.FromBytes((byte[])[1, 2, 0, 3], "f.bin") }, { "a", "1" } }.ToContent() }, Token), isSame: true);

    [Fact]
    public async Task AnotherFileIsAnotherRequest() => await CompareAsync(
        session => session.PostAsync("https://h.example/", new() { Content = new MultipartBody { { "f", FilePart.FromBytes((byte[])[1, 2, 0, 3], "f.bin") } }.ToContent() }, Token),
        session => session.PostAsync("https://h.example/", new() { Content = new MultipartBody { { "f", FilePart.FromBytes((byte[])[1, 2, 0, 4], "f.bin") } }.ToContent() }, Token), isSame: false);

    [Fact]
    public async Task HeadersCountOnlyWhereTheyAreNamed()
    {
        static Task<Response> Call(Session session, string language) => session.GetAsync("https://h.example/", new() { Headers = { ["Accept-Language"] = language } }, Token);
        await CompareAsync(session => Call(session, "de"), session => Call(session, "ja"), isSame: true);
        await CompareAsync(session => Call(session, "de"), session => Call(session, "ja"), isSame: false, new() { MatchHeaders = { "accept-language" } });
    }

    [Fact]
    public async Task WhatIsIgnoredDoesNotCount()
    {
        static Task<Response> Call(Session session, int time) => PostAsync(session, $$"""{"a":1,"sent":{{time}},"deep":[{"at":{{time}} }]}""", "application/json", $"?t={time}");
        await CompareAsync(session => Call(session, 1), session => Call(session, 2), isSame: false, new() { Ignore = { "t", "sent" } });
        await CompareAsync(session => Call(session, 1), session => Call(session, 2), isSame: true, new() { Ignore = { "t", "sent", "$.deep[0].at" } });
    }

    [Fact]
    public async Task TheHostCountsUnlessItMayChange()
    {
        static Task<Response> Call(Session session, int port) => session.GetAsync($"http://localhost:{port}/a", cancellationToken: Token);
        await CompareAsync(session => Call(session, 5001), session => Call(session, 5002), isSame: false);
        await CompareAsync(session => Call(session, 5001), session => Call(session, 5002), isSame: true, new() { IgnoreHost = true });
    }

    private static Task<Response> PostAsync(Session session, string body, string type, string query = "") =>
        session.PostAsync(RequestUrl.Raw("https://h.example/" + query), new() { Content = body, ContentType = type }, Token);

    private async Task CompareAsync(Func<Session, Task<Response>> record, Func<Session, Task<Response>> replay, bool isSame, CassetteOptions? options = null)
    {
        options ??= new();
        using var network = new AnswerQueue(AnswerQueue.Text("answered", "text/plain"));
        options.Network = network;
        using (var cassette = _folder.Record(options)) await record(cassette.Session());
        using var replayed = _folder.Replay(options);
        if (isSame) Assert.Equal("answered", (await replay(replayed.Session())).Text);
        else await Assert.ThrowsAsync<CassetteException>(() => replay(replayed.Session()));
        Assert.Equal(1, network.Calls);
    }
}
