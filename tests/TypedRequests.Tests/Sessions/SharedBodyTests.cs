using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

/// <summary>A body that is given belongs to whoever gives it: it may serve many calls, at once too, and no call leaves anything on it.</summary>
public sealed class SharedBodyTests
{
    // semantics: nothing of a call is ever written back (S11)
    [Fact]
    public async Task WhatOneCallSaysOfABodyIsNotSaidByTheNext()
    {
        var handler = new RecordingHandler(_ => RecordingHandler.Text(""));
        using var session = new Session(handler) { BaseAddress = new("http://h/") };
        using var content = new ByteArrayContent([1, 2]);
        content.Headers.TryAddWithoutValidation("Content-Language", "fr");
        await session.PostAsync("/", new() { Content = content, ContentType = "a/b", Headers = { ["Content-Language"] = "de" } });
        await session.PostAsync("/", new() { Content = content });
        Assert.Equal(["a/b", "de"], Said(handler.Requests[0]));
        Assert.Equal(["", "fr"], Said(handler.Requests[1]));
        Assert.Equal([1, 2], await handler.Requests[0].Content!.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        static string[] Said(HttpRequestMessage request) => [Field(request, "Content-Type"), Field(request, "Content-Language")];
        static string Field(HttpRequestMessage request, string name) => request.Content!.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : "";
    }

    [Fact]
    public async Task ABodyWithOtherHeadersIsStillReplayedAndShown()
    {
        await using var server = ScriptedServer.Start().On("/", r => r.Redirect(307, "/b")).Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        using var content = new ByteArrayContent("ab"u8.ToArray());
        var response = await session.PostAsync("/", new() { Content = content, ContentType = "a/b" });
        Assert.All(server.Requests, request => Assert.Equal(("a/b", "2", "ab"), (request.Header("Content-Type"), request.Header("Content-Length"), request.BodyText)));
        Assert.Equal("ab"u8.ToArray(), response.Request.Body!.Value.ToArray());
    }

    // semantics: all of it is safe under concurrent calls on one session
    [Fact]
    public async Task OneSetOfOptionsServesManyCallsAtOnce()
    {
        await using var server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        for (var round = 0; round < 100; round++)
        {
            RequestOptions options = new() { Content = "abc", Headers = { ["Content-Language"] = "de" } };
            var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => session.PostAsync("/anything", options))));
            Assert.All(responses, response => Assert.Equal(("abc", "3", "de"), Echo(response)));
            Assert.All(responses, response => Assert.Single(response.Request.Headers.GetValues("Content-Length")));
        }

        static (string?, string?, string?) Echo(Response response) =>
            ((string?)response.Json()!["data"], (string?)response.Json()!["headers"]!["Content-Length"], (string?)response.Json()!["headers"]!["Content-Language"]);
    }

    // A caller who disposes a body after the call still has the response's request, and its failure.
    [Fact]
    public async Task ABodyThatIsDisposedAfterTheCallIsNoLongerShown()
    {
        var session = new Session(new RecordingHandler(_ => RecordingHandler.Text("")));
        Response response;
        using (var content = new StringContent("abc")) response = await session.PostAsync("http://h/", new() { Content = content });
        Assert.Equal(("POST", null), (response.Request.Method.Method, response.Request.Body));
    }

    [Fact]
    public async Task AFailureOfACallWhoseBodyIsDisposedMeanwhileIsItsOwn()
    {
        var answer = new EndlessAnswer();
        var session = new Session(new RecordingHandler(request =>
        {
            request.Content!.Dispose();
            return new() { Content = new StreamContent(answer) };
        }))
        { MaxResponseBytes = 100 };
        var failure = await Assert.ThrowsAsync<ResponseTooLargeException>(() => session.PostAsync("http://h/", new() { Content = "abc" }));
        Assert.Null(failure.Request!.Body);
        Assert.True(answer.IsDisposed);
    }

    private sealed class EndlessAnswer : MemoryStream
    {
        public bool IsDisposed { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(buffer.Length);

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
