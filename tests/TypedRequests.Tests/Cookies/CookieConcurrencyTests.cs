namespace TypedRequests.Tests.Cookies;

// semantics: "All of it is safe under concurrent calls on one session"; performance P8: "readers take no lock"
public sealed class CookieConcurrencyTests
{
    private static readonly Uri Site = new("https://a.example.org/");

    [Fact]
    public async Task AReaderSeesTheOldCookieOrTheNewNeverBothAndNeverNone()
    {
        var jar = new CookieJar();
        jar.SetFromHeader(Site, "k=0; Domain=example.org");
        var writers = Enumerable.Range(1, 2).Select(w => Task.Run(() =>
        {
            for (var i = 0; i < 3000; i++)
            {
                jar.SetFromHeader(Site, $"k={w}x{i}; Domain=example.org");
                jar.SetFromHeader(Site, $"other{w}={i}; Max-Age={i % 2}");
            }
        })).ToArray();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (!writers.All(writer => writer.IsCompleted))
            {
                var header = jar.GetCookieHeader(Site)!;
                Assert.Single(header.Split("; "), pair => pair.StartsWith("k=", StringComparison.Ordinal));
                Assert.Single(jar.GetCookies(Site), cookie => cookie.Name == "k");
                Assert.True(jar.Count is >= 1 and <= 3);
            }
        }));
        await Task.WhenAll([.. writers, .. readers]);
        Assert.Matches("^k=[12]x2999", jar.GetCookieHeader(Site));
    }

    [Fact]
    public async Task LimitsHoldUnderManyWriters()
    {
        var jar = new CookieJar();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(w => Task.Run(() =>
        {
            for (var i = 0; i < 1500; i++)
            {
                jar.SetFromHeader(new Uri($"https://h{i % 5}.site{i % 30}.example/"), $"k{w}-{i}=v");
                jar.GetCookieHeader(new Uri($"https://h{i % 5}.site{(i + 7) % 30}.example/"));
                if (i % 50 == 0)
                    jar.Remove($"k{w}-{i / 2}");
            }
        })));
        var cookies = jar.ToList();
        Assert.Equal(cookies.Count, jar.Count);
        Assert.True(cookies.Count is > 2000 and <= 3000);
        Assert.All(cookies.GroupBy(cookie => PublicSuffixList.Default.GetRegistrableDomain(cookie.Domain)), site => Assert.True(site.Count() <= 180));
    }

    // The writer holds the jar's lock until the reader is done: a reader that took it would never be.
    [Fact]
    public void AReaderDoesNotWaitForAWriter()
    {
        var now = DateTimeOffset.UnixEpoch;
        var table = new CookieTable();
        table.Put(new SessionCookie("k", "v") { Domain = "example.org" }, now, mayOverlaySecure: true);
        table.Put(new SessionCookie("old", "v") { Domain = "example.org", Expires = now.AddSeconds(1) }, now, mayOverlaySecure: true);
        table.Change(now.AddSeconds(2), (held, later) => Task.Factory.StartNew(
            () => Assert.Equal("k=v", Read(held, later)), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).GetAwaiter().GetResult());
        Assert.Equal(2, table.Count); // Nobody removed the expired one while the writer was at work;
        Read(table, now.AddSeconds(2));
        Assert.Equal(1, table.Count); // the next reader did.
    }

    private static string? Read(CookieTable table, DateTimeOffset now)
    {
        Assert.True(CookieRequest.TryCreate(Site, treatLoopbackAsSecure: false, out var request));
        var matches = default(CookieMatches);
        table.Collect(request, now, includeUnbound: true, ref matches);
        var header = CookieHeaderWriter.Write(matches.Items, ofCall: null);
        matches.Return();
        return header;
    }
}
