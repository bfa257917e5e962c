using Microsoft.Extensions.DependencyInjection;

namespace TypedRequests.DependencyInjection.Tests;

public sealed class LifetimeTests
{
    [Theory]
    [InlineData(false), InlineData(true)]
    public void ScopedSessionOutsideOfAScopeIsRefusedWhetherScopesAreValidatedOrNot(bool validate)
    {
        using var services = new ServiceCollection().AddScopedHttpSession("shop").Services.BuildServiceProvider(validate);

        Assert.Throws<InvalidOperationException>(() => services.GetRequiredKeyedService<Session>("shop"));
        using var scope = services.CreateScope();
        Assert.NotNull(scope.ServiceProvider.GetRequiredKeyedService<Session>("shop"));
    }

    [Fact]
    public void SingletonThatCapturesAScopedSessionIsRefusedWithoutValidationToo()
    {
        using var services = new ServiceCollection().AddScopedHttpSession().Services.AddSingleton<Captor>().BuildServiceProvider();
        using var scope = services.CreateScope();

        var error = Assert.Throws<InvalidOperationException>(() => scope.ServiceProvider.GetRequiredService<Captor>());
        Assert.Contains("where all users would share it", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SingletonThatCapturesAScopedSessionIsFoundWhenTheProviderIsBuilt() =>
        Assert.Throws<AggregateException>(() => new ServiceCollection().AddScopedHttpSession().Services.AddSingleton<Captor>()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }));

    [Fact]
    public void OneSessionForTheApplicationAndOneForEachScope()
    {
        using var services = new ServiceCollection().AddHttpSession("one").Services.AddScopedHttpSession("each").Services.BuildServiceProvider(true);
        using var first = services.CreateScope();
        using var second = services.CreateScope();

        Assert.Same(Get(first, "one"), Get(second, "one"));
        Assert.Same(Get(first, "each"), Get(first, "each"));
        Assert.NotSame(Get(first, "each"), Get(second, "each"));

        static Session Get(IServiceScope scope, string name) => scope.ServiceProvider.GetRequiredKeyedService<Session>(name);
    }

    [Fact]
    public void SessionOfAScopeEndsWithItsScope()
    {
        using var services = new ServiceCollection().AddScopedHttpSession().Services.BuildServiceProvider(true);
        Session session;
        using (var scope = services.CreateScope())
            session = scope.ServiceProvider.GetRequiredService<Session>();

        Assert.Throws<ObjectDisposedException>(() => session.Get("http://localhost/"));
    }

    [Fact]
    public void UnnamedSessionIsTheOneUnderTheEmptyName()
    {
        using var services = new ServiceCollection().AddHttpSession().Services.BuildServiceProvider(true);

        Assert.Same(services.GetRequiredService<Session>(), services.GetRequiredKeyedService<Session>(""));
    }

    [Fact]
    public void OneNameWithTwoLifetimesIsRefused() => Assert.Contains(
        "cannot be Scoped", Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddHttpSession("a").Services.AddScopedHttpSession("a")).Message, StringComparison.Ordinal);

    [Fact]
    public void AddingANameTwiceAddsToItsOptions()
    {
        using var services = new ServiceCollection().AddHttpSession("a", options => options.MaxRedirects = 1).Services
            .AddHttpSession("a", options => options.ThrowOnErrorStatus = true).Services.BuildServiceProvider(true);
        var session = services.GetRequiredKeyedService<Session>("a");

        Assert.Equal((1, true), (session.MaxRedirects, session.ThrowOnErrorStatus));
        Assert.Single(services.GetKeyedServices<Session>("a"));
    }

    private sealed class Captor(Session session)
    {
        public Session Session { get; } = session;
    }
}
