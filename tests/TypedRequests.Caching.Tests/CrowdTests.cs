using System.Globalization;

namespace TypedRequests.Caching.Tests;

/// <summary>Two users, one store, 64,000 concurrent calls for each way of proving who is calling: nobody sees another's body.</summary>
public sealed class CrowdTests
{
    private const int Calls = 64_000;
    private const int AtOnce = 64;

    [Theory]
    [InlineData("Authorization", true)]
    [InlineData("Authorization", false)]
    [InlineData("Cookie", true)]
    [InlineData("Cookie", false)]
    [InlineData("query", true)]
    [InlineData("query", false)]
    public async Task NoForeignBody(string kind, bool hasSessions)
    {
        // A short lifetime, so that misses, hits, validations and shared exchanges mix; one tag for all, so that a wrong question would be answered wrongly.
        using var it = new CacheScenario(new(new MemoryCacheStore { MaxBytes = 200_000 }) { Partition = "shared by both" });
        it.Origin.Answer = async (request, _) =>
        {
            if (request.Number % 7 == 0) await Task.Yield();
            var user = request["Authorization"] ?? request["Cookie"] ?? request.Url.Query.Split('=')[^1];
            return request["If-None-Match"] is not null && request.Number % 2 == 0
                ? OriginServer.Reply(304, "", ("ETag", "\"same\""), ("Cache-Control", "max-age=1"))
                : OriginServer.Reply(200, $"{request.Url.AbsolutePath} for {user}", ("ETag", "\"same\""), ("Cache-Control", "public, max-age=1, stale-while-revalidate=1"));
        };
        Session[] sessions = hasSessions ? [it.NewSession(), it.NewSession()] : [it.Session, it.Session];
        var foreign = 0;
        var fresh = 0;
        await Parallel.ForAsync(0, Calls, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, token) =>
        {
            if (i % 500 == 0) it.Pass(1);
            var user = (i / 3) % 2;
            var path = string.Create(CultureInfo.InvariantCulture, $"/{i % 11}");
            var response = await sessions[user].GetAsync(RequestUrl.Raw(kind == "query" ? $"{path}?key=user{user}" : path), Of(kind, $"user{user}"), token);
            if (response.Text != $"{path} for {(kind == "Cookie" ? "u=" : "")}user{user}") Interlocked.Increment(ref foreign);
            if (response.Cache!.Outcome == CacheOutcome.Fresh) Interlocked.Increment(ref fresh);
        });
        Assert.Equal(0, foreign);
        Assert.InRange(it.Origin.Count, 22, Calls / 2);
        Assert.True(fresh > Calls / 10);
    }

    private static RequestOptions Of(string kind, string user) => kind switch
    {
        "Authorization" => CacheScenario.With(("Authorization", user)),
        "Cookie" => new() { Cookies = { ["u"] = user } },
        _ => new(),
    };
}
