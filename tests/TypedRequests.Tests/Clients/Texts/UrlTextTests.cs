namespace TypedRequests.Tests.Clients;

/// <summary>How a type looks in a URL, and the same in headers, forms and cookies.</summary>
public sealed class UrlTextTests
{
    private static readonly OrderNumber s_order = new(new Guid("11111111-2222-3333-4444-555555555555"));

    // field: T4
    [Fact]
    public async Task T4_OneTextForPathQueryHeaderAndCookie()
    {
        await using var loopback = new Loopback().Reply();
        var client = loopback.Client<IUrlTexts>();
        client.Property = new ZipCode(7);
        await client.Everywhere(new ZipCode(1234), new ZipCode(1), new ZipCode(2), new ZipCode(3));
        Assert.Equal("GET /t/01234?in=z-01234&q=00001", loopback.Line);
        Assert.Equal(("00002", "zip=00003", "00007"), (loopback.Request.Header("X-Zip"), loopback.Request.Header("Cookie"), loopback.Request.Header("X-Property-Zip")));
    }

    [Fact]
    public async Task T4_FormsCollectionsAndMapsToo()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IUrlTexts>().Form(new ZipCode(1), [new ZipCode(2), new ZipCode(3)], new() { ["a"] = new ZipCode(4), ["b"] = null });
        Assert.Equal("zip=00001&more=00002&more=00003&a=00004", loopback.Request.BodyText);
    }

    [Fact]
    public async Task T4_AMemberSaysTheTextOfATypeOfSomebodyElse()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IUrlTexts>().Member(s_order, [s_order]);
        Assert.Equal("GET /t/11111111-2222-3333-4444-555555555555?others=11111111-2222-3333-4444-555555555555", loopback.Line);
    }

    [Fact]
    public async Task T4_TheClientsTextFormatsWinOverWhatTheRuntimeWouldWrite()
    {
        await using var loopback = new Loopback().Reply().Reply();
        var client = loopback.Client<IUrlTexts>();
        await client.Skus([new Sku("a", 1), null, new Sku("b", 2)], [new Sku("c", 3)], true, TimeSpan.FromMinutes(1), new QueryOwner("o", 1));
        await client.Skus([new Sku("a", 1)], [], false, null);
        Assert.Equal(["/t/a-1/b-2?flag=1&wait=60s&owner=o", "/t/a-1?flag=0"], loopback.Server.Requests.Select(request => request.Target));
        Assert.Equal("c-3", loopback.Server.Requests[0].Header("X-Skus"));
    }

    [Fact]
    public async Task T4_MembersOfAQueryObjectFollowTheSameRules()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IUrlTexts>().Filter(new TextFilter(new ZipCode(1), null, s_order, [new Sku("a", 1), new Sku("b", 2)], true, new QueryOwner("o", 1)));
        Assert.Equal("GET /t?zip=00001&order=11111111-2222-3333-4444-555555555555&skus=a-1&skus=b-2&open=1&owner=o", loopback.Line);
    }

    // field: D3
    [Fact]
    public async Task D3_ATypeParameterHasItsTextByConstraintAndEnumsByThePolicy()
    {
        await using var loopback = new Loopback().Reply().Reply();
        var client = loopback.Client<IUrlTexts>();
        await client.Generic(QueryState.NotPlanned, [QueryState.Open], QueryState.NotPlanned);
        await client.Generic(1.5m, [2.5m]);
        Assert.Equal(["/t/notPlanned?more=open", "/t/1.5?more=2.5"], loopback.Server.Requests.Select(request => request.Target));
        Assert.Equal("notPlanned", loopback.Server.Requests[0].Header("X-T"));
    }
}
