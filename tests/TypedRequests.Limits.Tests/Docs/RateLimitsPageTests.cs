using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TypedRequests.Limits.Tests.Sessions;

namespace TypedRequests.Limits.Tests.Docs;

/// <summary>docs/rate-limits.md</summary>
public sealed class RateLimitsPageTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 30, 20, 0, 0, TimeSpan.Zero));

    [Fact]
    public void ASessionGetsAGovernor()
    {
        using var session = new Session { Limits = new RateLimits() };
        Assert.Empty(session.Limits.GetStatus());
    }

    [Fact]
    public void SessionsOfANameShareOne()
    {
        var services = new ServiceCollection();
        services.AddHttpSession("github", options => options.BaseAddress = new("https://api.github.com"))
            .AddRateLimits();
        using var provider = services.BuildServiceProvider();
        Assert.Same(provider.GetRequiredKeyedService<RateLimits>("github"), provider.GetRequiredKeyedService<Session>("github").Limits);
    }

    [Fact]
    public async Task ProcessesShareAStore()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("TYPEDREQUESTS_REDIS") is null, "TYPEDREQUESTS_REDIS names no server; .ci/run starts one.");
        await using var redis = await StackExchange.Redis.ConnectionMultiplexer.ConnectAsync(Environment.GetEnvironmentVariable("TYPEDREQUESTS_REDIS")!); // skipped without it
        var limits = new RateLimits { Store = new RedisLimitStore(redis) };
        using var session = new Session(new ScriptedServer(static (_, _) => ScriptedServer.Left(60, 0, 1800))) { TimeProvider = _time, Limits = limits, BaseAddress = new("https://api.example.com"), Auth = Auth.Bearer(Guid.NewGuid().ToString()) };
        await session.GetAsync("/a");
        await Assert.ThrowsAsync<RateLimitException>(() => session.GetAsync("/a"));
    }

    [Fact]
    public async Task LimitsAreDeclared()
    {
        var server = new ScriptedServer(static (_, _) => Report());
        using var session = new Session(server) { TimeProvider = _time };
        var reports = session.For<IReports>();
        await reports.GetReport(1);
        Assert.Equal([(5000, 3600.0), (2, 10.0)], session.Limits!.GetStatus().Select(status => ((int)status.Limit!, status.Reset!.Value.TotalSeconds)).Select(pair => (pair.Item1, Math.Floor(pair.Item2))));
    }

    [Fact]
    public async Task ARuleHoldsForCallsByHand()
    {
        var limits = new RateLimits();
        limits.Add(new RateLimitRule(100, TimeSpan.FromMinutes(1)) { Origin = new("https://api.example.com") });
        using var session = new Session(new ScriptedServer(static (_, _) => Report())) { TimeProvider = _time, Limits = limits, BaseAddress = new("https://api.example.com") };
        await session.GetAsync("/a");
        Assert.Equal(99, Assert.Single(limits.GetStatus()).Remaining);
    }

    [Fact]
    public async Task WhatWouldBeLateIsNotSent()
    {
        var server = new ScriptedServer(static (_, _) => ScriptedServer.Left(60, 0, 1800));
        using var session = new Session(server) { TimeProvider = _time, Limits = new RateLimits(), BaseAddress = new("https://api.example.com") };
        await session.GetAsync("/reports");
        var Console = new StringWriter();
        try
        {
            await session.GetAsync("/reports");
        }
        catch (RateLimitException late)
        {
            Console.WriteLine($"Again at {late.RetryAt:t}.");
        }

        Assert.StartsWith("Again at ", Console.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, server.Count);
    }

    private static HttpResponseMessage Report()
    {
        var reply = ScriptedServer.Reply(HttpStatusCode.OK);
        reply.Content = new StringContent("""{"title":"t"}""", System.Text.Encoding.UTF8, "application/json");
        return reply;
    }
}
