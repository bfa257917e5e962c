[assembly: TypedRequests.ClosedClient(typeof(TypedRequests.Tests.Clients.IShapeRepo<TypedRequests.Tests.Clients.ShapeItem>))]

namespace TypedRequests.Tests.Clients;

/// <summary>Interfaces of every shape, called.</summary>
public sealed class ShapeTests
{
    [Fact]
    public async Task InheritedMethodsAreCalledAndTheHeirsConstantsWin()
    {
        await using var loopback = new Loopback();
        loopback.Server.Always(reply => reply.Json("""{"x":1}"""));
        var client = loopback.Client<IShapeHeir>();
        await client.Base();
        await client.Middle();
        await client.Own();
        Assert.Equal(["heir", "heir", "method"], loopback.Server.Requests.Select(request => request.Header("X-Level")));
        Assert.Equal(["base", "base", "base"], loopback.Server.Requests.Select(request => request.Header("X-Base")));
        Assert.Equal([null, "middle", "middle"], loopback.Server.Requests.Select(request => request.Header("X-Middle")));
    }

    [Fact]
    public async Task ClosedGenericsAreFoundByTheirFormAndThroughAnHeir()
    {
        await using var loopback = new Loopback();
        loopback.Server.Always(reply => reply.Json("""{"x":1}"""));
        Assert.Equal(new ShapeItem(1), await loopback.Client<IShapeRepo<ShapeItem>>().Get(5));
        Assert.Equal(new ShapeItem(1), await loopback.Client<IShapeItems>().Get(6));
        Assert.Equal(["/items/5", "/items/6"], loopback.Server.Requests.Select(request => request.Target));
#pragma warning disable TR4001 // the mistake is what is tried
        Assert.Contains("ClosedClient", Assert.Throws<InvalidOperationException>(loopback.Session.For<IShapeRepo<string>>).Message, StringComparison.Ordinal);
#pragma warning restore TR4001
    }

    [Fact]
    public async Task DefaultMethodsCallTheClient()
    {
        await using var loopback = new Loopback().Reply("""{"x":1}""");
        Assert.Equal(1, await loopback.Client<IShapeHeir>().JustX());
        Assert.Equal("GET /own", loopback.Line);
    }

    [Fact]
    public async Task GenericMethodsReadByTheCallersContract()
    {
        await using var loopback = new Loopback().Reply("""{"x":1}""").Reply("""{"x":2}""");
        var client = loopback.Client<IShapeGeneric>();
        Assert.Equal(new ShapeItem(1), await client.Get(ShapeContext.Default.ShapeItem));
        Assert.Equal(new ShapeItem(2), await client.Echo(new ShapeItem(2), ShapeContext.Default.ShapeItem));
        Assert.Equal("""{"x":2}""", loopback.Server.Requests[1].BodyText);
    }

    [Fact]
    public async Task GenericMethodsReadRegisteredTypes()
    {
        await using var loopback = new Loopback().Reply("""{"x":1}""");
        Assert.Equal(new ShapeItem(1), await loopback.Client<IShapeGeneric>().Registered<ShapeItem>());
    }

    // semantics: an interface's [NullOn] must not make a non-nullable result null
    [Fact]
    public async Task AnInterfacesNullOnIsForNullableResultsOnly()
    {
        await using var loopback = new Loopback().Reply(404).Reply(404);
        Assert.Null(await loopback.Client<IShapeNullable>().Find());
        await Assert.ThrowsAsync<ApiException>(() => loopback.Client<IShapeNullable>().Get());
    }

    [Fact]
    public void EachClientHasPropertiesOfItsOwn()
    {
        using var session = new Session();
        var (one, two) = (session.For<IShapeHeir>(), session.For<IShapeHeir>());
        one.Tenant = "1";
        Assert.Null(two.Tenant);
    }
}
