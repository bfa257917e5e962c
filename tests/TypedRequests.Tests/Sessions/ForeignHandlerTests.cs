namespace TypedRequests.Tests.Sessions;

public sealed class ForeignHandlerTests
{
    // semantics: a foreign handler that follows redirects or keeps cookies is refused at first use
    [Fact]
    public async Task AHandlerThatRedirectsOrKeepsCookiesIsRefused()
    {
        foreach (var (handler, property) in Handlers())
        {
            using var session = new Session(handler);
            var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => session.GetAsync("http://127.0.0.1:1/"));
            Assert.Contains(property + " = false", refused.Message);
        }

        static IEnumerable<(HttpMessageHandler Handler, string Property)> Handlers()
        {
            yield return (new SocketsHttpHandler { UseCookies = false }, "AllowAutoRedirect");
            yield return (new SocketsHttpHandler { AllowAutoRedirect = false }, "UseCookies");
            yield return (new HttpClientHandler { UseCookies = false }, "AllowAutoRedirect");
            yield return (new HttpClientHandler { AllowAutoRedirect = false }, "UseCookies");
            yield return (new Passing { InnerHandler = new Passing { InnerHandler = new SocketsHttpHandler() } }, "AllowAutoRedirect");
        }
    }

    [Fact]
    public async Task EverythingElseIsTheSameOverIt()
    {
        using var handler = new RecordingHandler(request => request.RequestUri!.AbsolutePath == "/a" ? RecordingHandler.Redirect("/b") : RecordingHandler.Text("end"));
        using var session = new Session(handler) { BaseAddress = new("http://h") };
        var response = await session.GetAsync("/a");
        Assert.Equal(("end", 1), (response.Text, response.History.Count));
    }

    [Fact]
    public void TheHandlerIsDisposedWithTheSessionUnlessKept()
    {
        using var handler = new Disposable();
        new Session(handler, disposeHandler: false).Dispose();
        Assert.False(handler.IsDisposed);
        new Session(handler).Dispose();
        Assert.True(handler.IsDisposed);
    }

    private sealed class Passing : DelegatingHandler;

    private sealed class Disposable : DelegatingHandler
    {
        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing) => IsDisposed = true;
    }
}
