using System.Net;

namespace TypedRequests.Tests.Clients;

/// <summary>semantics: records cannot lie. A null is a value exactly where the declaration says so.</summary>
public sealed class NullTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task NullItemsAreItemsWhereTheDeclarationSaysSo()
    {
        await using var loopback = new Loopback()
            .Reply("""{"items":[null,{"id":1}]}""").Reply("[null,{\"id\":1}]").Reply("null\n{\"id\":1}\nnull\n", "application/x-ndjson")
            .Reply("data: null\n\ndata: {\"id\":1}\n\n", "text/event-stream").Reply("data: null\n\n", "text/event-stream").Reply("[null,{\"id\":1}]").Reply("""{"a":null,"b":[null,"x"]}""");
        var client = loopback.Client<INulls>();
        Assert.Equal([null, 1], await client.Pages().Select(item => item?.Id).ToListAsync(Token));
        Assert.Equal([null, 1], await client.Items().Select(item => item?.Id).ToListAsync(Token));
        Assert.Equal([null, 1, null], await client.Items().Select(item => item?.Id).ToListAsync(Token));
        Assert.Equal([null, 1], await client.Items().Select(item => item?.Id).ToListAsync(Token));
        Assert.Null((await client.Events().SingleAsync(Token)).Data);
        Assert.Equal([null, 1], (await client.Array()).Select(item => item?.Id));
        var map = await client.Map();
        Assert.Null(map["a"]);
        Assert.Equal([null, "x"], map["b"]);
    }

    [Fact]
    public async Task NullItemsAreRefusedWhereTheDeclarationDoesNot()
    {
        await using var loopback = new Loopback()
            .Reply("""{"items":[null]}""").Reply("[null]").Reply("null\n", "application/x-ndjson").Reply("data: null\n\n", "text/event-stream").Reply("[null]");
        var client = loopback.Client<INulls>();
        await Assert.ThrowsAsync<ResponseFormatException>(() => client.FullPages().ToListAsync(Token).AsTask());
        await Assert.ThrowsAsync<ResponseFormatException>(() => client.FullItems().ToListAsync(Token).AsTask());
        await Assert.ThrowsAsync<ResponseFormatException>(() => client.FullItems().ToListAsync(Token).AsTask());
        await Assert.ThrowsAsync<ResponseFormatException>(() => client.FullEvents().ToListAsync(Token).AsTask());
        await Assert.ThrowsAsync<ResponseFormatException>(client.FullArray);
    }

    // semantics: an empty body or JSON null for a nullable result is null
    [Theory]
    [InlineData(200, "null")]
    [InlineData(200, "")]
    [InlineData(204, "")]
    public async Task NoBodyIsAValueOnlyOfANullableResult(int status, string body)
    {
        await using var loopback = new Loopback();
        loopback.Server.Always(reply => reply.Status(status, body, ("Content-Type", "application/json"), ("X-H", "v")));
        var client = loopback.Client<INulls>();
        var result = await client.Result();
        Assert.True(result.IsSuccess);
        Assert.Null(result.ValueOrThrow());
        Assert.Null((await client.Response()).Value);
        Assert.Null(client.ResponseNow().Value);
        Assert.Null((await client.Number()).Value);
        await Assert.ThrowsAsync<ResponseFormatException>(client.FullResult);
        var response = await client.FullResponse();
        Assert.Equal("v", response.Headers["X-H"]);
        Assert.Contains("nullable", Assert.Throws<ResponseFormatException>(() => response.Value).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AStatusDecidesWhetherAResponseHasAValue()
    {
        await using var loopback = new Loopback().Reply(404, """{"id":7}""").Reply(500, """{"codeName":"bad"}""").Reply(422, """{"codeName":"bad"}""");
        var client = loopback.Client<INulls>();
        var allowed = await client.FullResponse();
        Assert.Equal((HttpStatusCode.NotFound, 7), (allowed.StatusCode, allowed.Value.Id));
        var failed = await client.FullResponse();
        Assert.Equal("bad", Assert.Throws<ApiException>(() => failed.Value).Error<ResultError>().CodeName);
        var result = await client.FullResult();
        Assert.Equal("bad", Assert.Throws<ApiException>(() => result.ValueOrThrow()).Error<ResultError>().CodeName);
    }

    [Fact]
    public async Task NullItemsAreSentAsLines()
    {
        await using var loopback = new Loopback().Reply().Reply();
        var client = loopback.Client<INulls>();
        await client.Lines([new SequenceItem(1), null]);
        await client.AsyncLines(new int?[] { null, 2 }.ToAsyncEnumerable());
        Assert.Equal(["{\"id\":1}\nnull\n", "null\n2\n"], loopback.Server.Requests.Select(request => request.BodyText));
    }

    [Fact]
    public async Task TypeParametersMayBeNullToo()
    {
        await using var loopback = new Loopback().Reply("null").Reply("[null,{\"x\":1}]").Reply("[{\"x\":1}]").Reply("[null]");
        var client = loopback.Client<INulls>();
        Assert.Null((await client.Generic(ShapeContext.Default.ShapeItem)).Value);
        Assert.Equal([null, 1], await client.Any<ShapeItem>().Select(item => item?.X).ToListAsync(Token));
        Assert.Equal(new NullPoint(1), await client.Any<NullPoint>().SingleAsync(Token));
        // C#: an unconstrained T? of a value type is that type, and may be its default.
        Assert.Equal(default, await client.Any<NullPoint>().SingleAsync(Token));
    }

    [Fact]
    public async Task WithoutMetadataTheRegisteredFormatServes()
    {
        await using var loopback = new Loopback().Reply("""{"x":1}""").Reply("""{"x":2}""");
        var client = loopback.Client<INulls>();
        Assert.Equal(new ShapeItem(1), await client.OptionalInfo<ShapeItem>());
        Assert.Equal(new ShapeItem(2), await client.OptionalInfo(ShapeContext.Default.ShapeItem));
    }

    [Fact]
    public async Task LenientClientsAndCodeThatDoesNotSayTakeNull()
    {
        await using var loopback = new Loopback();
        loopback.Server.Always(reply => reply.Json("[null]"));
        Assert.Null(await loopback.Client<ILenient>().Pages().SingleAsync(Token));
        Assert.Null(await loopback.Client<ILenient>().Items().SingleAsync(Token));
        Assert.Null(await loopback.Client<IOblivious>().Pages().SingleAsync(Token));
        Assert.Null(await loopback.Client<IOblivious>().Items().SingleAsync(Token));
        loopback.Server.Always(reply => reply.Json("null"));
        Assert.Null((await loopback.Client<ILenient>().Response()).Value);
        Assert.Null((await loopback.Client<IOblivious>().Result()).ValueOrThrow());
    }
}
