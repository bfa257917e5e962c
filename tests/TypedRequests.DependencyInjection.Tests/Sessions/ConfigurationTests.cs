using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace TypedRequests.DependencyInjection.Tests;

public sealed class ConfigurationTests
{
    [Fact]
    public void SectionSaysAllThatSessionsNeed()
    {
        var options = Bound(
            ("BaseAddress", "https://api.example.com/v1"), ("Headers:X-Client", "shop"), ("Headers:Accept", "text/html"), ("Query:lang", "en"), ("Timeout", "00:00:07"),
            ("MaxRedirects", "3"), ("TrustedHosts:0", "cdn.example.com"), ("SecretHeaders:0", "X-Signature"), ("Authentication:Kind", "Basic"), ("Authentication:User", "ann"),
            ("Authentication:Password", "pw"), ("Connections:Proxy", "http://u:p@proxy:3128"), ("Connections:MaxPerHost", "4"), ("Retry:MaxRetries", "5"), ("Logging:Headers", "true"));

        Assert.Equal("https://api.example.com/v1", options.BaseAddress?.OriginalString);
        Assert.Equal(("shop", "text/html", "en"), (options.Headers["x-client"], options.Headers["Accept"], options.Query["lang"]));
        Assert.Equal((TimeSpan.FromSeconds(7), 3), (options.Timeout, options.MaxRedirects));
        Assert.Equal(["cdn.example.com", "X-Signature"], options.TrustedHosts.Concat(options.SecretHeaders));
        Assert.Equal((SessionAuthenticationKind.Basic, "ann"), (options.Authentication?.Kind, options.Authentication?.User));
        Assert.Equal(("proxy", 4, 5, true), (options.Connections.Proxy?.Host, options.Connections.MaxPerHost, options.Retry?.MaxRetries, options.Logging.Headers));
    }

    [Fact]
    public void OptionsArriveInTheSession()
    {
        using var services = Services([("BaseAddress", "https://api.example.com/v1"), ("Headers:X-Client", "shop"), ("Headers:User-Agent", null), ("Timeout", "00:00:07"), ("Authentication:Kind", "Bearer"), ("Authentication:Token", "t0ken")]);
        var request = services.GetRequiredKeyedService<Session>("api").Prepare(HttpMethod.Get, "/x");

        Assert.Equal("https://api.example.com/v1/x", request.Url.AbsoluteUri);
        Assert.Equal(("shop", "Bearer t0ken"), (request.Headers["X-Client"], request.Headers["Authorization"]));
        Assert.Equal(TimeSpan.FromSeconds(7), services.GetRequiredKeyedService<Session>("api").Timeout);
    }

    [Fact]
    public void LimitsArriveInTheGovernorThatSessionsOfTheNameShare()
    {
        using var services = Services([("RateLimits:MaxWait", "30"), ("RateLimits:Rules:0:Permits", "100"), ("RateLimits:Rules:0:Window", "00:01:00"), ("RateLimits:Rules:1:Permits", "2"), ("RateLimits:Rules:1:Window", "0.5"), ("RateLimits:Rules:1:Origin", "https://slow.example.com"), ("RateLimits:Rules:1:Name", "slow")]);
        var rules = services.GetRequiredService<IOptionsMonitor<HttpSessionOptions>>().Get("api").RateLimits?.Rules;
        Assert.Equal([(100, 60.0, null), (2, 0.5, "slow")], rules!.Select(rule => (rule.Permits, rule.Window.TotalSeconds, rule.Name)));
        var limits = services.GetRequiredKeyedService<Session>("api").Limits;
        Assert.Equal(TimeSpan.FromSeconds(30), limits?.MaxWait);
        Assert.Same(limits, services.GetRequiredKeyedService<RateLimits>("api"));
        Assert.Same(limits, services.GetRequiredService<IHttpSessionFactory>().Get("api", "ann").Limits);
    }

    [Fact]
    public void WithoutASectionThereIsNoGovernor()
    {
        using var services = Services([("Timeout", "7")]);
        Assert.Null(services.GetRequiredKeyedService<Session>("api").Limits);
    }

    [Theory]
    [InlineData("BaseAddress", "api.example.com", "no absolute http or https URL")]
    [InlineData("BaseAddress", "ftp://api.example.com", "no absolute http or https URL")]
    [InlineData("BaseAddress", "ftp://u:p4ss@api.example.com", "no absolute http or https URL")]
    [InlineData("BaseAddress", "https://u:p4ss@api.example.com", "holds credentials")]
    [InlineData("BaseAddress", "https://api.example.com?key=p4ss", "has a query")]
    [InlineData("Timeout", "-00:00:05", "more than zero")]
    [InlineData("Headers:Content-Length", "5", "Headers:Content-Length")]
    [InlineData("Headers:X-Bad", "p4ss\r\nInjected: 1", "Headers:X-Bad")]
    [InlineData("Authentication:Kind", "Basic", "Authentication:User is missing")]
    [InlineData("Authentication:Kind", "ClientCredentials", "Authentication:TokenEndpoint is missing")]
    [InlineData("Connections:Proxy", "proxy:p4ss", "no absolute URL")]
    [InlineData("Connections:MaxPerHost", "0", "1 or more")]
    [InlineData("Retry:MaxRetries", "-1", "from 0 to 100")]
    [InlineData("RateLimits:MaxWait", "-5", "RateLimits:MaxWait is")]
    [InlineData("RateLimits:Rules:0:Permits", "0", "RateLimits:Rules:0:Permits is 0")]
    [InlineData("Logging:ShowHeaders:0", "authorization", "carries secrets")]
    [InlineData("IdleExpiry", "00:00:00", "more than zero")]
    public async Task FaultIsNamedWhenTheHostStartsAndNoSecretWithIt(string key, string value, string expected)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddHttpSession("api", Section([(key, value)]));
        using var host = builder.Build();

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains("The session 'api'", error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("p4ss", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BaseAdress", "https://api.example.com"), InlineData("Timeout", "soon"), InlineData("Authentication:Kind", "Magic"), InlineData("Authentication:Kind", "7"), InlineData("Retry:Maxretry", "1")]
    [InlineData("MaxRedirects", "many"), InlineData("ThrowOnErrorStatus", "yes"), InlineData("Connections", "fast"), InlineData("BaseAddress:Url", "https://api.example.com"), InlineData("Headers:A:B", "1"), InlineData("RateLimits:Rules:0:Permit", "1")]
    public void S25_MisspeltKeyOrValueIsRefused(string key, string value)
    {
        using var services = Services([(key, value)]);

        var error = Assert.Throws<OptionsValidationException>(() => services.GetRequiredKeyedService<Session>("api"));
        Assert.StartsWith("The session 'api': Api:" + (key is "Headers:A:B" ? "Headers:A" : key is "BaseAddress:Url" ? "BaseAddress" : key) + " is ", Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    // field: S25
    [Theory]
    [InlineData("10", 10_000), InlineData("0.5", 500), InlineData(" 7 ", 7_000), InlineData("00:00:07", 7_000), InlineData("1e1", 10_000), InlineData("00:00:00.250", 250)]
    public void S25_EveryDurationIsSecondsOrATimeSpan(string value, double milliseconds)
    {
        string[] names = ["Timeout", "ReadIdleTimeout", "IdleExpiry", "Connections:Lifetime", "Connections:IdleTimeout", "Connections:ConnectTimeout", "Retry:BaseDelay", "Retry:MaxDelay", "Retry:TotalTimeout", "Retry:AttemptTimeout"];
        var options = Bound([.. names.Select(name => (name, (string?)value))]);
        TimeSpan?[] read =
        [
            options.Timeout, options.ReadIdleTimeout, options.IdleExpiry, options.Connections.Lifetime, options.Connections.IdleTimeout, options.Connections.ConnectTimeout,
            options.Retry!.BaseDelay, options.Retry.MaxDelay, options.Retry.TotalTimeout, options.Retry.AttemptTimeout,
        ];
        Assert.All(read, time => Assert.Equal(milliseconds, time!.Value.TotalMilliseconds));
    }

    [Fact]
    public void S25_WhatTheFrameworkReadsAsDaysIsRefused()
    {
        using var services = new ServiceCollection().AddHttpSession("api").Services
            .Configure<HttpSessionOptions>("api", Section([("Timeout", "10")])).BuildServiceProvider();
        var error = Assert.Throws<OptionsValidationException>(() => services.GetRequiredKeyedService<Session>("api"));
        Assert.Contains("Timeout is 10 whole days", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task S25_AllFaultsAreToldAtOnceWithTheirPaths()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddHttpSession("api", Section([("Timout", "10"), ("BaseAddress", "ftp://h"), ("Timeout", "p4ss"), ("Headers:X-Bad", "p4ss\r\n"), ("Authentication:Kind", "Basic"), ("Authentication:Usr", "p4ss"), ("MaxRedirects", "-1")]));
        using var host = builder.Build();
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));
        string[] paths = ["Api:Timout", "Api:Timeout", "Api:Authentication:Usr", "Api:BaseAddress", "Api:MaxRedirects", "Api:Headers:X-Bad", "Api:Authentication:User", "Api:Authentication:Password"];
        Assert.Equal(paths.Order(StringComparer.Ordinal), error.Failures.Select(fault => fault["The session 'api': ".Length..].Split(' ')[0]).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("p4ss", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void S25_AMissingSectionIsTold()
    {
        using var services = new ServiceCollection().AddHttpSession("api", new ConfigurationBuilder().AddInMemoryCollection().Build().GetSection("Apis:Main")).Services.BuildServiceProvider();
        var error = Assert.Throws<OptionsValidationException>(() => services.GetRequiredKeyedService<Session>("api"));
        Assert.Contains("The session 'api': The section Apis:Main is missing or empty", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void S25_EverySettingOfTheOptionsIsKnown()
    {
        string[] code = ["Auth", "Resilience", "ShouldRetry"];
        var known = SettingNames.All.Select(name => name.Replace(":*", "", StringComparison.Ordinal)).ToHashSet();
        Assert.Equal(known.Order(StringComparer.Ordinal), Settings(typeof(HttpSessionOptions), "").Order(StringComparer.Ordinal));

        IEnumerable<string> Settings(Type type, string prefix) => type.GetProperties().Where(property => !code.Contains(property.Name)).SelectMany(property =>
            ItemOf(property.PropertyType) is { IsClass: true } own && own.Assembly == typeof(HttpSessionOptions).Assembly ? Settings(own, prefix + property.Name + ":") : [prefix + property.Name]);

        static Type ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>) ? type.GetGenericArguments()[0] : type;
    }

    [Fact]
    public void OptionsPatternOfTheFrameworkReachesTheSameOptions()
    {
        using var services = new ServiceCollection().AddHttpSession("api", options => options.MaxRedirects = 9).Services
            .Configure<HttpSessionOptions>("api", Section([("BaseAddress", "https://api.example.com"), ("Headers:X-Client", "shop")])).BuildServiceProvider();
        var session = services.GetRequiredKeyedService<Session>("api");

        Assert.Equal(("https://api.example.com/", "shop", 9), (session.BaseAddress?.AbsoluteUri, session.Headers["X-Client"], session.MaxRedirects));
    }

    private static HttpSessionOptions Bound(params (string, string?)[] settings)
    {
        using var services = Services(settings);
        return services.GetRequiredService<IOptionsMonitor<HttpSessionOptions>>().Get("api");
    }

    private static ServiceProvider Services((string, string?)[] settings) => new ServiceCollection().AddHttpSession("api", Section(settings)).Services.BuildServiceProvider();

    private static IConfiguration Section((string Key, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Api:{setting.Key}", setting.Value))).Build().GetSection("Api");
}
