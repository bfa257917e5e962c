using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using TypedRequests.TestServers;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>docs/dependency-injection.md, docs/observability.md, docs/scaling.md: what they show compiles, and builds a provider that validates.</summary>
public sealed class InjectionPages
{
    [Fact]
    public void ClientsAreAdded()
    {
        var services = new ServiceCollection();
        services.AddHttpSession("github", options => options.BaseAddress = new("https://api.github.com"))
            .AddClient<IIssues>()
            .AddClient<IRepositories>();
        services.AddScopedHttpSession("shop", options => options.BaseAddress = new("https://shop.example"))
            .AddClient<IShop>();
        services.AddSessionClient<IWeather>(options => options.BaseAddress = new("https://weather.example"));
        services.AddKeyedSessionClient<IMirror>("eu", options => options.BaseAddress = new("https://eu.example"));
        services.AddAllSessionClients();
        using var provider = Build(services);
        using var scope = provider.CreateScope();
        Assert.NotNull(scope.ServiceProvider.GetRequiredService<IShop>());
        Assert.NotNull(provider.GetRequiredService<IRepositories>());
    }

    [Fact]
    public void FactoryKeepsASessionForEachKey()
    {
        using var provider = Build(new ServiceCollection().AddHttpSession("shop").Services);
        var factory = provider.GetRequiredService<IHttpSessionFactory>();
        Session ann = factory.Get("shop", "ann");
        Assert.Same(ann, factory.Get("shop", "ann"));
        factory.Forget("shop", "ann");
        Assert.Equal(0, factory.Count);
    }

    [Fact]
    public void HandlersRepeatsConfigurationAndTokensAreAdded()
    {
        var services = new ServiceCollection().AddScoped<Tokens>();
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Api:BaseAddress", "https://api.example")]).Build();
        services.AddHttpSession("api", options => options.BaseAddress = new("https://api.example"))
            .Handlers.AddHttpMessageHandler(() => new Signing())
            .AddStandardResilienceHandler();
        services.AddHttpSession("api", options => options.BaseAddress = new("https://api.example"))
            .AddRetry(retry => retry.MaxRetries = 5);
        services.AddHttpSession("api", configuration.GetSection("Api"))
            .AddClient<IWeather>();
        services.AddHttpSession("api", options => options.BaseAddress = new("https://api.example"))
            .AddBearerToken((scope, cancellationToken) => scope.GetRequiredService<Tokens>().GetAsync(cancellationToken));
        using var provider = Build(services);
        Assert.NotNull(provider.GetRequiredKeyedService<Session>("api").Auth);
    }

    [Fact]
    public void TelemetryAndSharedCookiesAreAdded()
    {
        var services = new ServiceCollection().AddScoped<CurrentUser>().AddDistributedMemoryCache();
        services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource(Telemetry.Name))
            .WithMetrics(metrics => metrics.AddMeter(Telemetry.Name));
        services.AddScopedHttpSession("shop", options => options.BaseAddress = new("https://shop.example"))
            .AddDistributedCookies(context => context.Services.GetRequiredService<CurrentUser>().Id, reloadAfter: TimeSpan.FromSeconds(30));
        using var provider = Build(services);
        using var scope = provider.CreateScope();
        Assert.NotNull(scope.ServiceProvider.GetRequiredKeyedService<Session>("shop").Persistence);
    }

    [Fact]
    public async Task ObserverOfOnesOwnIsTold()
    {
        await using var server = LoginServer.Start();
        using var session = new Session { BaseAddress = server.Address, Observer = new Slowest() };
        await session.GetAsync("/me", cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(((Slowest)session.Observer).Time > TimeSpan.Zero);
    }

    private static ServiceProvider Build(IServiceCollection services) => services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    private sealed class Slowest : CallObserver
    {
        public TimeSpan Time { get; private set; }

        protected override void Stopped(ObservedCall call, Exception? failure) => Time = call.Elapsed > Time ? call.Elapsed : Time;
    }

    private sealed class Signing : DelegatingHandler;

    private sealed class CurrentUser
    {
        public string Id { get; } = "ann";
    }

    private sealed class Tokens
    {
        private readonly string token = "t";

        public ValueTask<string> GetAsync(CancellationToken cancellationToken) => cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<string>(cancellationToken) : new(token);
    }
}
