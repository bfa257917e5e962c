using System.Globalization;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

/// <summary>Streams of any length in memory of a fixed size. TYPEDREQUESTS_TRANSFER_MIB sets the length, 1024 for the budget of docs/performance.md.</summary>
[Collection(nameof(AloneGroup))]
public sealed class LargeTransferTests
{
    private const long MostGrowth = 16L << 20;

    private static readonly long Length =
        long.Parse(Environment.GetEnvironmentVariable("TYPEDREQUESTS_TRANSFER_MIB") ?? "256", CultureInfo.InvariantCulture) << 20;

    // budget: P10, down
    [Fact]
    public async Task ADownloadIsNeverInMemoryAsAWhole()
    {
        await using var server = await BulkServer.StartAsync();
        using var session = Over(server);
        await Warm(session);
        var watch = new HeapWatch(Length);
        await using var response = await session.GetAsync($"/bytes/{Length}", new() { StreamResponse = true });
        var buffer = new byte[64 * 1024];
        var total = 0L;
        while (await response.Stream.ReadAsync(buffer) is > 0 and var read)
        {
            total += read;
            watch.Passed(read);
        }

        Assert.Equal(Length, total);
        Assert.Equal(HeapWatch.Questions, watch.Asked);
        Assert.InRange(watch.Growth, 0, MostGrowth);
    }

    // budget: P10, up
    [Fact]
    public async Task AnUploadIsNeverInMemoryAsAWhole()
    {
        await using var server = await BulkServer.StartAsync();
        using var session = Over(server);
        await Warm(session);
        var watch = new HeapWatch(Length);
        await using var stream = new EndlessStream(Length, watch);
        var response = await session.PostAsync("/count", new() { Content = stream });
        Assert.Equal(Length.ToString(CultureInfo.InvariantCulture), response.Text);
        Assert.Equal(HeapWatch.Questions, watch.Asked);
        Assert.InRange(watch.Growth, 0, MostGrowth);
    }

    // What the test would say of a body that is buffered.
    [Fact]
    public async Task ABufferedBodyIsSeenToBeInMemory()
    {
        const int length = 64 << 20;
        await using var server = await BulkServer.StartAsync();
        using var session = Over(server);
        await Warm(session);
        var watch = new HeapWatch(length);
        var response = await session.GetAsync($"/bytes/{length}");
        watch.Passed(response.Content.Length);
        Assert.InRange(watch.Growth, length, long.MaxValue);
    }

    private static Session Over(BulkServer server) => new() { BaseAddress = server.Address, Timeout = Timeout.InfiniteTimeSpan };

    private static Task<Response> Warm(Session session) => session.PostAsync("/count", new() { Content = new MemoryStream(new byte[1024]) });
}
