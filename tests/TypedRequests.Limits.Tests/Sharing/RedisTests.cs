using System.Diagnostics;
using System.Globalization;
using StackExchange.Redis;

namespace TypedRequests.Limits.Tests.Sharing;

/// <summary>Processes that share a limit through a real Redis: together they send what is allowed, and nothing more.</summary>
public sealed class RedisTests
{
    private static readonly string? s_redis = Environment.GetEnvironmentVariable("TYPEDREQUESTS_REDIS");

    [Theory]
    [InlineData(2, false)]
    [InlineData(4, false)]
    [InlineData(2, true)]
    [InlineData(4, true)]
    public async Task ProcessesTogetherSendWhatIsAllowed(int processes, bool isDeclared)
    {
        Assert.SkipWhen(s_redis is null, "TYPEDREQUESTS_REDIS names no server; .ci/run starts one.");
        using var server = new HourServer(60, tells: !isDeclared);
        var started = new List<Process>();
        try
        {
            // Each run is another user: what an earlier one has used does not count.
            var user = Guid.NewGuid().ToString("N");
            for (var i = 0; i < processes; i++) started.Add(await StartAsync([s_redis!, server.Address, user, .. isDeclared ? (string[])["60"] : []])); // skipped without it
            foreach (var process in started) await process.StandardInput.WriteLineAsync();
            var sent = 0;
            foreach (var process in started) sent += int.Parse((await process.StandardOutput.ReadToEndAsync()).Trim(), CultureInfo.InvariantCulture);
            Assert.Equal(server.Seen, sent);
            // The first request of a process goes out before it knows of a limit that nobody has declared.
            Assert.InRange(server.Seen, 58, isDeclared ? 60 : 60 + processes - 1);
        }
        finally
        {
            foreach (var process in started)
            {
                process.Kill();
                process.Dispose();
            }
        }
    }

    [Fact]
    public async Task AValueIsWrittenOnlyOverTheOneThatWasRead()
    {
        Assert.SkipWhen(s_redis is null, "TYPEDREQUESTS_REDIS names no server; .ci/run starts one.");
        await using var redis = await ConnectionMultiplexer.ConnectAsync(s_redis!); // skipped without it
        var (store, key) = (new RedisLimitStore(redis), "typedrequests:test:" + Guid.NewGuid());
        var none = await store.ReadAsync(key, TestContext.Current.CancellationToken);
        Assert.True(none.Value.IsEmpty);
        Assert.NotNull(none.Now);
        byte[] first = [0, 13, 10, 255], second = [1];
        Assert.True(await store.TryWriteAsync(key, default, first, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        Assert.False(await store.TryWriteAsync(key, default, second, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        Assert.Equal(first, (await store.ReadAsync(key, TestContext.Current.CancellationToken)).Value.ToArray());
        Assert.True(await store.TryWriteAsync(key, first, second, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        Assert.InRange((await redis.GetDatabase().KeyTimeToLiveAsync(key))!.Value.TotalSeconds, 1, 60); // just written
    }

    private static async Task<Process> StartAsync(string[] arguments)
    {
        // Its own program: where the tests bring their runtime along, so does it.
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "TypedRequests.LimitTool.exe" : "TypedRequests.LimitTool"), arguments) { RedirectStandardOutput = true, RedirectStandardInput = true };
        var process = Process.Start(start)!;
        await process.StandardOutput.ReadLineAsync();
        return process;
    }
}
