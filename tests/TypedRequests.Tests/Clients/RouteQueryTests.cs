namespace TypedRequests.Tests.Clients;

/// <summary>Queries that a route spells out, and one argument in several places.</summary>
public sealed class RouteQueryTests
{
    // semantics: literal query names and values go out as the route spells them
    // field: T5
    [Fact]
    public async Task T5_LiteralNamesAreSentAsWritten()
    {
        await using var loopback = new Loopback().Reply().Reply().Reply();
        var client = loopback.Client<IRouteQueries>();
        await client.Top(3);
        await client.Top(null);
        await client.OddNames("p q", 1, QueryState.NotPlanned);
        AssertTargets(loopback, "/o?api-version=1&$top=3&$skip=5", "/o?api-version=1&$skip=5", "/o?api-version=1&a:b=p%20q&c%20d=1&e[f]=notPlanned");
    }

    // field: T5
    [Fact]
    public async Task T5_AnOptionReplacesAnArgumentByItsNameHoweverItIsSpelled()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IRouteQueries>().Top(3, new() { Query = { ["$top"] = "9" } });
        AssertTargets(loopback, "/o?api-version=1&%24top=9&$skip=5");
    }

    // field: T5
    [Fact]
    public async Task T5_CollectionsUnderLiteralNames()
    {
        await using var loopback = new Loopback().Reply().Reply();
        var client = loopback.Client<IRouteQueries>();
        await client.OddCollections([1, 2], ["a b", "c"], [QueryState.Open, QueryState.NotPlanned]);
        await client.OddCollections([], [], null);
        AssertTargets(loopback, "/o?api-version=1&ids[]=1,2&all[]=a%20b&all[]=c&$in=open&$in=notPlanned", "/o?api-version=1");
    }

    // field: T16
    [Fact]
    public async Task T16_PlaceholdersStandInsideValues()
    {
        await using var loopback = new Loopback().Reply().Reply().Reply().Reply();
        var client = loopback.Client<IRouteQueries>();
        await client.Filter("a'b&c", 7);
        await client.Filter(null, 7);
        await client.Range(new DateTime(2026, 1, 2), new DateOnly(2026, 2, 3), 4);
        await client.Jql("A B", [1, 2]);
        AssertTargets(
            loopback,
            "/o?api-version=1&$filter=Id%20eq%20'a%27b%26c'%20and%20Age%20ge%207&$orderby=Name%20desc",
            "/o?api-version=1&$orderby=Name%20desc",
            "/o?x=1&api-version=1&range=20260102..2026-02-03&page=4",
            "/o?api-version=1&jql=project%20=%20%22A%20B%22&in=a,1,2");
    }

    // field: T16
    [Fact]
    public async Task T16_PropertiesFillThemToo()
    {
        await using var loopback = new Loopback().Reply().Reply().Reply();
        var client = loopback.Client<IRouteQueries>();
        client.Select = "id,name";
        client.Tenant = "t/1";
        await client.Selected();
        await client.Scoped();
        await client.Property();
        AssertTargets(
            loopback,
            "/o?api-version=1&$select=id%2Cname&top=1",
            "/o?api-version=1&%24select=id%2Cname&scope=t-t%2F1",
            "/t/t%2F1?api-version=1&%24select=id%2Cname&t=t%2F1");
    }

    // field: T10
    [Fact]
    public async Task T10_OneArgumentStandsInSeveralPlaces()
    {
        await using var loopback = new Loopback().Reply().Reply().Reply().Reply().Reply().Reply();
        var client = loopback.Client<IRouteQueries>();
        await client.PathAndQuery("a b");
        await client.PathAndExpression(Guid.Empty);
        await client.PathAndHeader("h1");
        await client.Everywhere(7);
        await client.PathAndForm("f 1");
        await client.NearestWins(1, "two");
        AssertTargets(
            loopback,
            "/a/a%20b?api-version=1&x=a%20b",
            "/a/00000000-0000-0000-0000-000000000000?api-version=1&id=00000000-0000-0000-0000-000000000000",
            "/a/h1?api-version=1",
            "/a/7/7?api-version=1&y=7&f=eq%207&z=7",
            "/a/f%201?api-version=1",
            "/a/1?api-version=1&h=1");
        Assert.Equal("h1", loopback.Server.Requests[2].Header("X-Id"));
        Assert.Equal("name=f+1", loopback.Server.Requests[4].BodyText);
        Assert.Equal("two", loopback.Server.Requests[5].Header("X-Id"));
    }

    // field: T10
    [Fact]
    public async Task T10_AHeaderPropertyFillsThePlaceholderOfItsNameToo()
    {
        await using var loopback = new Loopback().Reply().Reply().Reply();
        var client = loopback.Client<IRouteQueries>();
        client.Region = "e u";
        await client.InRegion();
        await client.InAnother("us");
        await client.Version();
        AssertTargets(loopback, "/r/e%20u?api-version=1&in=e%20u", "/r/us?api-version=1", "/v?api-version=2&k=v");
        Assert.All(loopback.Server.Requests, request => Assert.Equal("e u", request.Header("X-Region")));
    }

    // semantics: Levels, weakest first: session → interface constant → method constant; the route's own query is the method's
    // field: D6
    [Fact]
    public async Task D6_TheRoutesOwnArgumentIsNotSaidAgainByWeakerLevels()
    {
        await using var loopback = new Loopback().Reply();
        loopback.Session.Query["k"] = "session";
        await loopback.Client<IRouteQueries>().Version();
        AssertTargets(loopback, "/v?api-version=2&k=v");
    }

    // field: T13
    [Fact]
    public async Task T13_NullForAnObjectThatIsNotNullableIsNotSent()
    {
        await using var loopback = new Loopback().Reply().Reply().Reply();
        var client = loopback.Client<IRouteQueries>();
        await client.Flat(null!, default);
        await client.Flat(new QueryFilter("t", null, null!, null, null), new QuerySpan(1, null!), new QuerySpan(2, new QueryOwner("o", 3)));
        await client.FlatForm(null!);
        AssertTargets(loopback, "/n?api-version=1&s.low=0", "/n?api-version=1&title=t&s.low=1&o.low=2&o.owner.login=o&o.owner.ID=3", "/n?api-version=1");
        Assert.Equal("", loopback.Server.Requests[2].BodyText);
    }

    private static void AssertTargets(Loopback loopback, params string[] targets) => Assert.Equal(targets, loopback.Server.Requests.Select(request => request.Target));
}
