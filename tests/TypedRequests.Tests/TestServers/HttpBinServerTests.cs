using System.Net;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.TestServers;

/// <summary>What only the embedded httpbin can do; what it shares with the real one is in the conformance scenarios.</summary>
public sealed class HttpBinServerTests
{
    [Fact]
    public async Task DelaysFollowTheClockGiven()
    {
        var clock = new ManualClock();
        await using var server = await HttpBinServer.StartAsync(clock);
        using var client = new HttpClient { BaseAddress = server.Address };
        var call = client.GetAsync("delay/5");
        await clock.TimerStarted;
        Assert.False(call.IsCompleted);
        clock.Fire();
        Assert.Equal(HttpStatusCode.OK, (await call).StatusCode);
    }

    [Fact]
    public async Task ItSpeaksHttp2UnderTls()
    {
        using var certificates = new TestCertificates();
        await using var server = await HttpBinServer.StartAsync(certificate: certificates.Server);
        using var handler = new SocketsHttpHandler();
        handler.SslOptions.RemoteCertificateValidationCallback = (_, given, _, _) => certificates.Signed(new(given!));
        using var client = new HttpClient(handler) { DefaultRequestVersion = HttpVersion.Version20 };
        var response = await client.GetAsync(new Uri(server.Address, "get"));
        Assert.Equal((HttpVersion.Version20, "https"), (response.Version, server.Address.Scheme));
        Assert.Contains($"\"url\":\"{server.Address}get\"", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task SeededBytesAreThoseOfPython()
    {
        await using var server = await HttpBinServer.StartAsync();
        using var client = new HttpClient { BaseAddress = server.Address };
        Assert.Equal([0x44, 0x20, 0x82, 0x3C, 0xFD], await client.GetByteArrayAsync("bytes/5?seed=1"));
    }

    private sealed class ManualClock : TimeProvider
    {
        private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Action _fire = () => { };

        public Task TimerStarted => _started.Task;

        public void Fire() => _fire();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _fire = () => callback(state);
            _started.TrySetResult();
            return new Timer(_ => { }, null, Timeout.Infinite, Timeout.Infinite);
        }
    }
}
