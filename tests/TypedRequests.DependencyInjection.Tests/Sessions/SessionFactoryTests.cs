using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;

namespace TypedRequests.DependencyInjection.Tests;

public sealed class SessionFactoryTests : IDisposable
{
    private readonly SteppedTime time = new();
    private readonly ServiceProvider services;
    private readonly IHttpSessionFactory factory;

    public SessionFactoryTests()
    {
        var builder = new ServiceCollection().AddSingleton<TimeProvider>(time).AddHttpSession("shop").ConfigureSession(context => context.Session.Headers["X-Tenant"] = context.Key);
        services = builder.Services.BuildServiceProvider(validateScopes: true);
        factory = services.GetRequiredService<IHttpSessionFactory>();
    }

    [Fact]
    public void OneKeyHasOneSessionAndAnotherKeyAnother()
    {
        var ann = factory.Get("shop", "ann");
        ann.Cookies["sid"] = "1";

        Assert.Same(ann, factory.Get("shop", "ann"));
        Assert.True(factory.Get("shop", "bob").Cookies.IsEmpty);
        Assert.Equal(("ann", 2), (ann.Headers["X-Tenant"], factory.Count));
    }

    [Fact]
    public void ManyAtOnceGetTheSameSession()
    {
        var sessions = new Session[64];
        Parallel.For(0, sessions.Length, i => sessions[i] = factory.Get("shop", "ann"));

        Assert.Single(sessions.Distinct());
    }

    [Fact]
    public void SessionNobodyAsksForIsLetGo()
    {
        var old = Ask("ann");
        time.Advance(TimeSpan.FromMinutes(19));
        _ = Ask("ann");
        time.Advance(TimeSpan.FromMinutes(19));
        Assert.Equal(1, factory.Count);

        time.Advance(TimeSpan.FromMinutes(2));
        Collect();
        Assert.False(old.IsAlive);
        Assert.Equal(0, factory.Count);
    }

    [Fact]
    public void SessionThatSomeoneHoldsStaysTheOneOfItsKey()
    {
        var held = factory.Get("shop", "ann");
        time.Advance(TimeSpan.FromHours(3));
        Collect();

        Assert.Same(held, factory.Get("shop", "ann"));
    }

    [Fact]
    public void ForgottenKeyGetsANewSession()
    {
        var old = factory.Get("shop", "ann");

        Assert.True(factory.Forget("shop", "ann"));
        Assert.False(factory.Forget("shop", "ann"));
        Assert.NotSame(old, factory.Get("shop", "ann"));
    }

    [Fact]
    public void UnknownNameIsRefusedWithTheRemedy() =>
        Assert.Contains("AddHttpSession(\"shpo\"", Assert.Throws<InvalidOperationException>(() => factory.Get("shpo", "ann")).Message, StringComparison.Ordinal);

    public void Dispose() => services.Dispose();

    // Apart, so that no local of the test keeps the session.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference Ask(string key) => new(factory.Get("shop", key));

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
