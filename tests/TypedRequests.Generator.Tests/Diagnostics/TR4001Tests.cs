namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR4001Tests : UseTests
{
    [Theory]
    [InlineData("session.For<{|TR4001:IUnmarked|}>();")]
    [InlineData("session.For<{|TR4001:IDisposable|}>();")]
    [InlineData("session?.For<{|TR4001:IUnmarked|}>();")]
    [InlineData("Func<IUnmarked> f = () => session.For<{|TR4001:IUnmarked|}>(); f();")]
    [InlineData("session.For<{|TR4001:IList<int>|}>();")]
    public Task Fires(string statements) => Verify(statements);

    [Theory]
    [InlineData("session.For<IApi>();")]
    [InlineData("IApi Generic<T>(Session s) where T : class, IApi => s.For<T>(); Generic<IApi>(session);")]
    public Task StaysSilent(string statements) => Verify(statements);
}
