using System.Net;
using System.Text;

namespace TypedRequests.Tests.Streaming;

/// <summary>The reader of event streams against the norm's own algorithm. semantics: server-sent events.</summary>
public sealed class EventReaderTests
{
    private static readonly string[] Parts =
    [
        "data", "data:", "data: ", "data:a", "data: b c", "data:  ", "event", "event:", "event: e", "event: tick", "id", "id: ", "id: 7", "id:\0", "id: 8\0", "retry: 5", "retry: x", "retry",
        ":", ": ping", "unknown: x", " data: x", "DATA: x", "data : x", "data: é€😀", "\uFEFFdata: x", "data: a:b", "x", "\u0085", "\u2028",
    ];

    private static readonly string[] Ends = ["\n", "\r", "\r\n", "\n\n", "\r\r", "\r\n\r\n", "\n\r", "\r\n\n"];

    // field: S15
    [Fact]
    public async Task S15_EveryStreamIsReadAsTheNormHasItHoweverItIsCut()
    {
        var random = new Random(15);
        for (var run = 0; run < 4000; run++)
        {
            var text = new StringBuilder(random.Next(4) == 0 ? "\uFEFF" : "");
            for (var i = random.Next(12); i >= 0; i--) text.Append(Parts[random.Next(Parts.Length)]).Append(random.Next(8) == 0 ? "" : Ends[random.Next(Ends.Length)]);
            var bytes = Encoding.UTF8.GetBytes(text.ToString());
            if (random.Next(10) == 0 && bytes.Length > 0) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Assert.Equal(EventStreamReference.Read(bytes), await Read(bytes, random.Next(1, 5) is var cut && cut == 4 ? int.MaxValue : cut));
        }
    }

    [Theory]
    [InlineData("event: add\n\ndata: a\n\n", "message||a")] // a type without data is dropped with its event
    [InlineData("event\ndata: a\n\n", "message||a")] // an empty type is none
    [InlineData("event: e\nevent:\ndata: a\n\n", "message||a")]
    [InlineData("id: 1\n\ndata: a\n\n", "message|1|a")]
    [InlineData("id: 1\0\ndata: a\n\n", "message||a")]
    [InlineData("data: a\n\nid: 9\n\n", "message||a|last 9")] // an ID without data counts from its blank line on
    [InlineData("data: a\n\nid: 9\n", "message||a|last ")] // and not before
    public async Task S15_TheNormsCorners(string stream, string expected)
    {
        var read = await Read(Encoding.UTF8.GetBytes(stream), 1);
        Assert.StartsWith(expected, string.Join('|', read), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("retry: 1500\n", 1500.0), InlineData("retry:0\n", 0.0), InlineData("retry: 007\n", 7.0), InlineData("retry: 5\nretry: x\n", 5.0), InlineData("retry: 5\nretry:\n", 5.0)]
    [InlineData("retry: -5\n", null), InlineData("retry: 5 \n", null), InlineData("retry: 1.5\n", null), InlineData("retry: +5\n", null), InlineData("retry: ٥\n", null), InlineData("retry: 5", null)]
    public async Task S15_RetryIsDigits(string stream, double? milliseconds)
    {
        using var reader = new EventReader(Body(Encoding.UTF8.GetBytes(stream), int.MaxValue), null);
        Assert.False(await reader.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Equal(milliseconds, reader.ReconnectionInterval?.TotalMilliseconds);
    }

    [Fact]
    public async Task S15_ARetryOfAnyLengthIsNoFault()
    {
        using var reader = new EventReader(Body(Encoding.UTF8.GetBytes("retry: " + new string('9', 400) + "\n"), int.MaxValue), null);
        Assert.False(await reader.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Equal(TimeSpan.MaxValue, reader.ReconnectionInterval);
    }

    [Fact]
    public async Task S15_ACarriageReturnDoesNotWaitForALineFeed()
    {
        var stream = new SteppedStream("data: a\r\r"u8.ToArray());
        using var reader = new EventReader(Body(stream), null);
        Assert.True(await reader.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1, stream.Reads);
        Assert.Equal("a", Encoding.UTF8.GetString(reader.Data));
    }

    [Fact]
    public async Task S15_EventsCostNoMemoryOfTheirOwn()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("event: tick\ndata: {\"a\":1}\n\n", 20_000)));
        using var reader = new EventReader(Body(bytes, int.MaxValue), null);
        for (var i = 0; i < 1000; i++) Assert.True(await reader.ReadAsync(CancellationToken.None));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10_000; i++)
        {
            if (!IsThere(reader.ReadAsync(CancellationToken.None))) Assert.Fail("It waits.");
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000);
    }

    // Read from memory, so no read ever waits.
    private static bool IsThere(ValueTask<bool> next) => next.IsCompletedSuccessfully && next.Result;

    private static async Task<List<string>> Read(byte[] bytes, int cut)
    {
        using var reader = new EventReader(Body(bytes, cut), null);
        var events = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken)) events.Add($"{reader.Type}|{reader.LastEventId}|{Encoding.UTF8.GetString(reader.Data)}");
        events.Add("last " + reader.LastEventId);
        return events;
    }

    private static OpenBody Body(byte[] bytes, int cut) => Body(new SteppedStream(bytes, cut));

    private static OpenBody Body(Stream stream)
    {
        using var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent([]) };
        return new(stream, Response.Create(answer));
    }

    /// <summary>Gives so many bytes a read, and counts the reads.</summary>
    private sealed class SteppedStream(byte[] bytes, int cut = int.MaxValue) : MemoryStream(bytes)
    {
        public int Reads { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Reads++;
            return new(Read(buffer.Span[..Math.Min(cut, buffer.Length)]));
        }
    }
}
