using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TypedRequests.Hosts.Tests.Discovery;

/// <summary>field: H4. <c>https+http://weather</c>, as Aspire's templates write it.</summary>
public sealed class ServiceDiscoveryTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task H4_ServiceDiscoveryPutsTheAddressInItsPlace(bool forAll)
    {
        var fake = new FakeHandler(request => FakeHandler.Text(request.RequestUri!.AbsoluteUri));
        var services = Services();
        if (forAll) services.ConfigureHttpClientDefaults(clients => clients.AddServiceDiscovery());
        var session = services.AddHttpSession("weather", options => options.BaseAddress = new("https+http://weather/v1"));
        session.Handlers.ConfigurePrimaryHttpMessageHandler(() => fake);
        if (!forAll) session.Handlers.AddServiceDiscovery();
        await using var provider = services.BuildServiceProvider();
        var weather = provider.GetRequiredKeyedService<Session>("weather");
        Assert.Equal("https://localhost:7001/v1/today?a=b", (await weather.GetAsync("/today", new() { Query = { ["a"] = "b" } })).Text);
        Assert.Equal("https://localhost:7001/v1/today", weather.Get("/today").Text);
        Assert.Equal("https+http://weather/v1/today", (await weather.GetAsync("/today")).Url.AbsoluteUri);
    }

    [Fact]
    public async Task H4_ClientsAndSettingsMaySayItToo()
    {
        var fake = new FakeHandler(request => new() { Content = new StringContent($"{{\"number\":{request.RequestUri!.Port},\"title\":\"{request.RequestUri.Scheme}\"}}") });
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["BaseAddress"] = "http+https://weather" }).Build();
        var services = Services();
        services.ConfigureHttpClientDefaults(clients => clients.AddServiceDiscovery().ConfigurePrimaryHttpMessageHandler(() => fake));
        services.AddHttpSession("settings", settings);
        services.AddSessionClient<IWeatherService>();
        await using var provider = services.BuildServiceProvider();
        Assert.Equal(new HostedIssue(7001, "https"), await provider.GetRequiredService<IWeatherService>().Today());
        Assert.Equal(200, (int)(await provider.GetRequiredKeyedService<Session>("settings").GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task H4_WithoutAnythingThatDiscoversItIsRefusedByName()
    {
        var services = Services();
        services.AddHttpSession("weather", options => options.BaseAddress = new("https+http://weather"));
        services.AddSessionClient<IWeatherService>();
        await using var provider = services.BuildServiceProvider();
        foreach (var refused in new[]
        {
            Assert.Throws<InvalidRequestException>(() => provider.GetRequiredKeyedService<Session>("weather")),
            await Assert.ThrowsAsync<InvalidRequestException>(() => provider.GetRequiredService<IWeatherService>().Today()),
            Assert.Throws<InvalidRequestException>(() => new Session { BaseAddress = new("https+http://weather") }),
            await Assert.ThrowsAsync<InvalidRequestException>(() => new Session().GetAsync("https+http://weather/")),
        })
        {
            Assert.Contains("'https+http://weather", refused.Message);
            Assert.Contains("AddServiceDiscovery", refused.Message);
        }
    }

    // Some other handler is in front, and does not discover it.
    [Fact]
    public async Task H4_WhatReachesTheConnectionsUndiscoveredIsRefused()
    {
        var services = Services();
        services.AddHttpSession("weather", options => options.BaseAddress = new("https+http://weather")).AddRetry();
        await using var provider = services.BuildServiceProvider();
        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => provider.GetRequiredKeyedService<Session>("weather").GetAsync("/"));
        Assert.Contains("AddServiceDiscovery", refused.Message);
    }

    [Fact]
    public void H4_OtherSchemesAreRefusedAsBefore()
    {
        var services = Services();
        services.AddHttpSession("weather", options => options.BaseAddress = new("ftp+http://weather"));
        using var provider = services.BuildServiceProvider();
        Assert.Throws<OptionsValidationException>(() => provider.GetRequiredKeyedService<Session>("weather"));
    }

    [Fact]
    public async Task H4_CookiesRedirectsAndCredentialsKeepTheirRules()
    {
        var fake = new FakeHandler(request => request.RequestUri!.AbsolutePath switch
        {
            "/login" => Redirect("/me", "plain=1", "safe=2; Secure"),
            "/inside" => Redirect("http+https://admin/", "x=y"),
            "/away" => Redirect("https://other/", "x=y"),
            _ => FakeHandler.Text($"{request.RequestUri.Host} {request.Headers.Authorization?.Scheme} {(request.Headers.TryGetValues("Cookie", out var cookies) ? string.Join(';', cookies) : "")}"),
        });
        using var session = new Session(fake) { BaseAddress = new("https+http://weather"), Auth = Auth.Bearer("t") };
        Assert.Equal("weather Bearer plain=1", (await session.GetAsync("/login")).Text); // of https+http nobody knows whether it is https
        Assert.StartsWith("other  ", (await session.GetAsync("/away")).Text);
        var refused = await Assert.ThrowsAsync<RedirectException>(() => session.GetAsync("/inside"));
        Assert.Contains("not for a server to choose", refused.Message);
    }

    private static ServiceCollection Services()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Services:weather:https:0"] = "https://localhost:7001" }).Build());
        services.AddServiceDiscovery();
        return services;
    }

    private static HttpResponseMessage Redirect(string location, params string[] cookies)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.Found) { Content = new ByteArrayContent([]) };
        answer.Headers.TryAddWithoutValidation("Location", location);
        answer.Headers.TryAddWithoutValidation("Set-Cookie", cookies);
        return answer;
    }
}
