using System.Net;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

/// <summary>field: H7. Synchronous calls over handlers that are not ours; semantics: synchronous ones …</summary>
public sealed class SynchronousTests
{
    [Fact]
    public void H7_AHandlerWithASynchronousMethodIsSentToByIt()
    {
        using var handler = new Both();
        using var session = new Session(handler);
        Assert.Equal("sent", session.Get("http://h/").Text);
        Assert.Equal("posted", session.Post("http://h/", new() { Content = "posted" }).Text);
        Assert.Equal((2, 0), (handler.Sent, handler.SentAsynchronously));
    }

    [Fact]
    public void H7_AHandlerWithoutOneIsWaitedFor()
    {
        using var handler = new RecordingHandler(request => request.RequestUri!.AbsolutePath == "/a" ? RecordingHandler.Redirect("/b") : RecordingHandler.Text("end"));
        using var session = new Session(handler) { BaseAddress = new("http://h") };
        for (var i = 0; i < 2; i++)
        {
            var response = session.Get("/a");
            Assert.Equal(("end", 1), (response.Text, response.History.Count));
        }

        Assert.Equal(4, handler.Requests.Count);
    }

    // DelegatingHandler.Send would pass it by.
    [Fact]
    public void H7_AHandlerInFrontThatKnowsAsynchronousCallsOnlyIsNotPassedBy()
    {
        using var inner = new Both();
        using var session = new Session(new Stamping { InnerHandler = new Passing { InnerHandler = inner } });
        Assert.Equal("stamped", session.Get("http://h/").Text);
    }

    [Fact]
    public async Task H7_ARealHandlerIsSentToSynchronously()
    {
        await using var server = ScriptedServer.Start().Always(reply => reply.Status(200, "real"));
        using var session = new Session(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false }) { BaseAddress = server.Address };
        Assert.Equal("real", session.Get("/").Text);
        using var pooled = new ConnectionPool();
        using var behind = new Session(new Stamping { InnerHandler = pooled.Handler }, disposeHandler: false) { BaseAddress = server.Address };
        Assert.Equal("real", behind.Get("/").Text);
        Assert.Equal("yes", server.Requests[^1].Header("X-Stamp"));
    }

    // A handler that awaits as application code does would come back to the thread that waits.
    [Fact]
    public void H7_ThereIsNoDeadlockUnderASynchronizationContext()
    {
        Exception? failure = null;
        var text = "";
        var thread = new Thread(() =>
        {
            var context = new NeverRuns();
            SynchronizationContext.SetSynchronizationContext(context);
            using var session = new Session(new Yielding());
            text = Record(() => session.Get("http://h/").Text, out failure);
            if (SynchronizationContext.Current != context) failure ??= new InvalidOperationException("The context is lost.");
        });
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromSeconds(30)));
        Assert.Null(failure);
        Assert.Equal("yielded", text);
    }

    [Fact]
    public async Task H7_ThereIsNoDeadlockUnderATaskScheduler()
    {
        var pair = new ConcurrentExclusiveSchedulerPair();
        using var session = new Session(new Yielding());
        var text = await Task.Factory.StartNew(() => session.Get("http://h/").Text, CancellationToken.None, TaskCreationOptions.None, pair.ExclusiveScheduler).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal("yielded", text);
    }

    [Fact]
    public void H7_TimeoutsAndCancellationEndAWaitedCall()
    {
        using var session = new Session(new Yielding { IsEndless = true }) { Timeout = TimeSpan.FromMilliseconds(200) };
        Assert.Throws<RequestTimeoutException>(() => session.Get("http://h/"));
        session.Timeout = TimeSpan.FromSeconds(30);
        using var source = new CancellationTokenSource(200);
        Assert.Equal(source.Token, Assert.ThrowsAny<OperationCanceledException>(() => session.Get("http://h/", cancellationToken: source.Token)).CancellationToken);
    }

    [Fact]
    public void H7_AFailureOfTheHandlersOwnIsNotTakenForAMissingMethod()
    {
        using var session = new Session(new Both { Failure = new InvalidOperationException("its own") });
        Assert.Equal("its own", Assert.Throws<InvalidOperationException>(() => session.Get("http://h/")).Message);
    }

    private static string Record(Func<string> action, out Exception? failure)
    {
        failure = null;
        try
        {
            return action();
        }
        catch (Exception exception)
        {
            failure = exception;
            return "";
        }
    }

    private sealed class Both : HttpMessageHandler
    {
        public int Sent { get; private set; }

        public int SentAsynchronously { get; private set; }

        public Exception? Failure { get; init; }

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Sent++;
            if (Failure is not null) throw Failure;
            return Answer(request);
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            SentAsynchronously++;
            return Task.FromResult(Answer(request));
        }

        private static HttpResponseMessage Answer(HttpRequestMessage request)
        {
            if (request.Headers.Contains("X-Stamp")) return RecordingHandler.Text("stamped");
            return RecordingHandler.Text(request.Content is null ? "sent" : new StreamReader(request.Content.ReadAsStream()).ReadToEnd());
        }
    }

    private sealed class Passing : DelegatingHandler;

    private sealed class Stamping : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Stamp", "yes");
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Yielding : HttpMessageHandler
    {
        public bool IsEndless { get; init; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(IsEndless ? Timeout.Infinite : 1, cancellationToken);
            return new(HttpStatusCode.OK) { Content = new StringContent("yielded") };
        }
    }

    private sealed class NeverRuns : SynchronizationContext
    {
        public override void Post(SendOrPostCallback callback, object? state)
        {
        }
    }
}
