namespace TypedRequests.Tests.Clients;

public sealed class QueryTests
{
    [Fact]
    public async Task NullIsLeftOutAndAnEmptyStringIsSent()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IQueries>().Scalars(null, "", "a b&c=d+e");
        Assert.Equal("GET /q?text=&more=a%20b%26c%3Dd%2Be", loopback.Line);
    }

    // field: S16
    // semantics: a collection repeats its key (R11)
    [Fact]
    public async Task CollectionsAreWrittenByTheirStyle()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IQueries>().Styles([1, 2], ["a,b", null, "c"], [1, 2], ["x|y", "z"], [1, 2], [1, 2]);
        Assert.Equal("GET /q?repeat=1&repeat=2&csv=a%2Cb,c&ssv=1%202&pipes=x%7Cy%7Cz&tsv=1%092&brackets%5B%5D=1&brackets%5B%5D=2", loopback.Line);
    }

    [Fact]
    public async Task AnEmptyCollectionSendsNothing()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IQueries>().Styles([], [], [], [], null, []);
        Assert.Equal("GET /q", loopback.Line);
    }

    [Fact]
    public async Task AnObjectIsFlattenedByItsJsonNames()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IQueries>().Flat(new QueryFilter("t", QueryState.NotPlanned, new QueryOwner("o", 7), [QueryState.Open, QueryState.NotPlanned], new() { ["k"] = "v" }) { Hidden = "h" });
        Assert.Equal("GET /q?title=t&state=not_planned&owner.login=o&owner.ID=7&states=open&states=not_planned&tags.k=v", loopback.Line);
    }

    [Fact]
    public async Task ANullObjectAndNullMembersSendNothing()
    {
        await using var loopback = new Loopback().Reply().Reply();
        await loopback.Client<IQueries>().Flat(null);
        await loopback.Client<IQueries>().Flat(new QueryFilter(null, null, null, null, null));
        Assert.All(loopback.Server.Requests, request => Assert.Equal("/q", request.Target));
    }

    [Fact]
    public async Task DeepObjectBracketsAndPrefixNameTheMembers()
    {
        var filter = new QueryFilter("t", null, new QueryOwner("o", 1), null, new() { ["k"] = "v" });
        await using var loopback = new Loopback().Reply().Reply().Reply();
        var client = loopback.Client<IQueries>();
        await client.Deep(filter);
        await client.Brackets(filter);
        await client.Prefixed(filter);
        Assert.Equal("/q?f%5Btitle%5D=t&f%5Bowner%5D%5Blogin%5D=o&f%5Bowner%5D%5BID%5D=1&f%5Btags%5D%5Bk%5D=v", loopback.Server.Requests[0].Target);
        Assert.Equal("/q?title=t&owner%5Blogin%5D=o&owner%5BID%5D=1&tags%5Bk%5D=v", loopback.Server.Requests[1].Target);
        Assert.Equal("/q?f.title=t&f.owner.login=o&f.owner.ID=1&f.tags.k=v", loopback.Server.Requests[2].Target);
    }

    [Fact]
    public async Task DictionariesSendTheirEntries()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IQueries>().Maps(new Dictionary<string, int?> { ["a"] = 1, ["b"] = null }, new Dictionary<string, string[]> { ["l"] = ["x", "y"] });
        Assert.Equal("GET /q?a=1&p.l=x,y", loopback.Line);
    }

    [Fact]
    public async Task FlagsAreBareNames()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IQueries>().Flags(true, false, null, "any thing");
        Assert.Equal("GET /q?on&any%20thing", loopback.Line);
    }

    // semantics: The route's own literal query is sent as written
    [Fact]
    public async Task LiteralQueryTextIsKeptByteForByte()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IQueries>().Literal("x");
        Assert.Equal("GET /q?a=%41|+*'(),;:@/?&flag&q=x", loopback.Line);
    }

    // semantics: The route's own literal query is sent as written
    [Fact]
    public async Task TheQueryKeepsTheOrderInWhichTheRouteIsWritten()
    {
        await using var loopback = new Loopback().Reply().Reply().Reply().Reply().Reply();
        var client = loopback.Client<IQueries>();
        await client.Ordered("m", [1, 2], "x", "y", 7);
        await client.Ordered("m", [], null, "y");
        await client.Twice(3);
        await client.Mixed("z", "1", "2");
        await client.Mixed("z", "1", null);
        Assert.Equal(
            ["/q?a=1&q=x&b=%32&r=y&s=1&s=2&c&more=m&last=7", "/q?a=1&b=%32&r=y&c&more=m", "/q?from=3&x=1&to=3", "/q?b=2&k=v&l=w&a=1&end&k2=z", "/q?k=v&l=w&a=1&end&k2=z"],
            loopback.Server.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task QueryTextOfTheRouteIsNoArgumentThatAnOptionCouldName()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IQueryLevels>().Text("x", new() { Query = { ["b=1"] = "o", ["q"] = "y" } });
        Assert.Equal("GET /l?k=interface&q=y&b=1&b%3D1=o", loopback.Line);
    }

    [Fact]
    public async Task FormatsAndFlagEnumsAreWritten()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IQueries>().Formats(new DateTime(2026, 1, 2), [0.5, 1], QueryRights.Read | QueryRights.Write, (QueryState)9, QueryRights.None);
        Assert.Equal("GET /q?day=20260102&numbers=0.50&numbers=1.00&rights=r%2Cw&state=9&none=none", loopback.Line);
    }

    // semantics: Levels, weakest first: session → interface constant → method constant → client property → argument → RequestOptions
    [Fact]
    public async Task NearerLevelsReplaceWeakerOnes()
    {
        await using var loopback = new Loopback().Reply().Reply().Reply().Reply();
        loopback.Session.Query["k"] = "session";
        var client = loopback.Client<IQueryLevels>();
        await client.Constant();
        client.K = "property";
        await client.Constant();
        await client.Argument("argument");
        await client.Argument("argument", new() { Query = { ["k"] = "options" } });
        Assert.Equal(["/l?k=method", "/l?k=property", "/l?k=argument", "/l?k=options"], loopback.Server.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task ANullConstantRemovesAndANullArgumentDoesNot()
    {
        await using var loopback = new Loopback().Reply().Reply();
        loopback.Session.Query["s"] = "session";
        var client = loopback.Client<IQueryLevels>();
        await client.Removed();
        await client.Argument(null);
        Assert.Equal(["/l?k=interface", "/l?s=session&k=interface"], loopback.Server.Requests.Select(request => request.Target));
    }
}
