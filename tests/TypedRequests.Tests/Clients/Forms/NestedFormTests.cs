using System.Text.Json;

namespace TypedRequests.Tests.Clients;

/// <summary>Lists and maps of objects in forms and queries.</summary>
public sealed class NestedFormTests
{
    private static readonly FormCart s_cart = new(
        "c", new DateTime(2026, 1, 2), [new("a", 1), null, new("b", 2, new(QueryState.NotPlanned, new DateOnly(2026, 3, 4)), ["n", "m"])], new Dictionary<string, string> { ["k 1"] = "v" }, ["t", "u"]);

    // field: T12
    [Fact]
    public async Task T12_IndexedBracketsAsStripeReadsThem()
    {
        Assert.Equal(
            "line_items[0][sku]=a&line_items[0][count]=1&line_items[1][sku]=b&line_items[1][count]=2&line_items[1][period][state]=open&expand[0]=x&expand[1]=y&mode=m",
            await Send(client => client.Stripe([new("a", 1), new("b", 2, new(QueryState.Open, null))], ["x", "y"], "m")));
    }

    [Theory]
    [InlineData("IndexedBrackets", "customer=c&due=2026-01-02T00:00:00&items[0][sku]=a&items[0][count]=1&items[1][sku]=b&items[1][count]=2&items[1][period][state]=not_planned&items[1][period][until]=2026-03-04&items[1][notes][0]=n&items[1][notes][1]=m&notes[k 1]=v&tags[0]=t&tags[1]=u")]
    [InlineData("Indexed", "customer=c&due=2026-01-02T00:00:00&items[0].sku=a&items[0].count=1&items[1].sku=b&items[1].count=2&items[1].period.state=not_planned&items[1].period.until=2026-03-04&items[1].notes[0]=n&items[1].notes[1]=m&notes[k 1]=v&tags[0]=t&tags[1]=u")]
    [InlineData("Dots", "customer=c&due=2026-01-02T00:00:00&items.0.sku=a&items.0.count=1&items.1.sku=b&items.1.count=2&items.1.period.state=not_planned&items.1.period.until=2026-03-04&items.1.notes.0=n&items.1.notes.1=m&notes.k 1=v&tags.0=t&tags.1=u")]
    [InlineData("Brackets", "cart[customer]=c&cart[due]=2026-01-02T00:00:00&cart[items][][sku]=a&cart[items][][count]=1&cart[items][][sku]=b&cart[items][][count]=2&cart[items][][period][state]=not_planned&cart[items][][period][until]=2026-03-04&cart[items][][notes][]=n&cart[items][][notes][]=m&cart[notes][k 1]=v&cart[tags][]=t&cart[tags][]=u")]
    public async Task T12_EachStyleHasItsNames(string style, string expected)
    {
        Assert.Equal(expected, await Send(client => style switch
        {
            "IndexedBrackets" => client.Cart(s_cart),
            "Indexed" => client.AspNet(s_cart),
            "Dots" => client.Dots(s_cart),
            _ => client.Rails(s_cart),
        }));
    }

    [Fact]
    public async Task T12_MapsOfObjectsListsOfListsAndWhatIsKnownAtRunTimeAlone()
    {
        var cart = s_cart with
        {
            Items = [],
            Notes = new Dictionary<string, string>(),
            Tags = [],
            More = new() { ["x"] = new("s", 3) },
            Grid = [[1, 2], [3]],
            Periods = [null, new(QueryState.Open, null)],
            Extra = new object?[] { 1.5m, "t", null },
        };
        Assert.Equal(
            "customer=c&due=2026-01-02T00:00:00&more[x][sku]=s&more[x][count]=3&grid[0][0]=1&grid[0][1]=2&grid[1][0]=3&periods[0][state]=open&extra[0]=1.5&extra[1]=t",
            await Send(client => client.Cart(cart)));
    }

    [Fact]
    public async Task T12_QueriesAreWrittenTheSameWay()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<INestedForms>().Query([new("a b", 1)], new() { ["k"] = new(QueryState.Open, null) });
        Assert.Equal("GET /f?q%5B0%5D%5Bsku%5D=a%20b&q%5B0%5D%5Bcount%5D=1&m%5Bk%5D%5Bstate%5D=open", loopback.Line);
    }

    [Fact]
    public async Task T12_ADictionaryOfAnythingIsWrittenByWhatItHolds()
    {
        using var json = JsonDocument.Parse("""{"a":[1,{"b":true}],"n":null}""");
        var form = new Dictionary<string, object?>
        {
            ["amount"] = 1.5m,
            ["on"] = true,
            ["none"] = null,
            ["card"] = new Dictionary<string, object?> { ["number"] = "4242", ["exp"] = new[] { 1, 2 } },
            ["items"] = new List<object> { new Dictionary<string, string> { ["sku"] = "a" } },
            ["json"] = json.RootElement,
        };
        Assert.Equal(
            "amount=1.5&on=true&card[number]=4242&card[exp][0]=1&card[exp][1]=2&items[0][sku]=a&json[a][0]=1&json[a][1][b]=true",
            await Send(client => client.Untyped(form)));
    }

    [Fact]
    public async Task T12_WhatHasNoTextOrNoFormIsRefusedByName()
    {
        await using var loopback = new Loopback();
        var client = loopback.Client<INestedForms>();
        var noText = await Assert.ThrowsAsync<InvalidRequestException>(() => client.Untyped(new() { ["x"] = new Lazy<List<int?>>() }));
        Assert.Contains("'x' is a Lazy<List<int?>>", noText.Message, StringComparison.Ordinal);
        var noForm = await Assert.ThrowsAsync<InvalidRequestException>(() => client.UntypedQuery(new Dictionary<string, object?> { ["x"] = new[] { new[] { 1 } } }));
        Assert.Contains("QueryStyle.IndexedBrackets", noForm.Message, StringComparison.Ordinal);
        var circle = new Dictionary<string, object?>();
        circle["self"] = circle;
        await Assert.ThrowsAsync<InvalidRequestException>(() => client.Untyped(circle));
    }

    // field: D7
    [Fact]
    public async Task D7_TheNameOfAnObjectStandsBeforeItsMembers()
    {
        await using var loopback = new Loopback().Reply().Reply();
        var client = loopback.Client<INestedForms>();
        await client.Named(new(QueryState.Open, null), new() { ["k"] = 1 }, new(QueryState.Open, null));
        await client.NamedForm(new(QueryState.Open, null));
        Assert.Equal("/f?range.state=open&map.k=1&deep%5Bstate%5D=open", loopback.Server.Requests[0].Target);
        Assert.Equal("card.state=open", loopback.Server.Requests[1].BodyText);
    }

    private static async Task<string> Send(Func<INestedForms, Task> send)
    {
        await using var loopback = new Loopback().Reply();
        await send(loopback.Client<INestedForms>());
        return Uri.UnescapeDataString(loopback.Request.BodyText.Replace('+', ' '));
    }
}
