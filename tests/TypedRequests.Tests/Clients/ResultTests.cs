using System.Net;

namespace TypedRequests.Tests.Clients;

public sealed class ResultTests
{
    private const string One = """{"id":1,"name":"n"}""";

    [Fact]
    public async Task EachKindOfResultIsRead()
    {
        await using var loopback = new Loopback();
        loopback.Server.Always(reply => reply.Json(One, ("X-H", "v")));
        var client = loopback.Client<IResults>();
        Assert.Equal(new ResultRecord(1, "n"), await client.Record());
        Assert.Equal(new ResultRecord(1, "n"), await client.ValueTask());
        Assert.Equal(One, await client.Text());
        Assert.Equal(One, System.Text.Encoding.UTF8.GetString(await client.Bytes()));
        Assert.Equal("n", (await client.Node())!["name"]!.GetValue<string>());
        Assert.Equal(1, (await client.Element()).GetProperty("id").GetInt32());
        using var message = await client.Message();
        Assert.Equal(One, await message.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("v", (await client.Response()).Headers["X-H"]);
        Assert.Equal("n", (await client.ResponseOf()).Value.Name);
        await using var stream = await client.Stream();
        Assert.Equal(One, await new StreamReader(stream).ReadToEndAsync(TestContext.Current.CancellationToken));
        await client.None();
        await client.NoneAsValueTask();
    }

    [Fact]
    public async Task SynchronousMethodsBlockAndReturnTheSame()
    {
        await using var loopback = new Loopback();
        loopback.Server.Always(reply => reply.Json(One));
        var client = loopback.Client<IResults>();
        Assert.Equal(new ResultRecord(1, "n"), client.RecordNow());
        Assert.Equal(One, client.TextNow());
        Assert.Equal(200, (int)client.ResponseNow().StatusCode);
        client.NoneNow();
        Assert.Equal(4, loopback.Server.Requests.Count);
    }

    [Fact]
    public async Task APreparedRequestIsBuiltAndNotSent()
    {
        await using var loopback = new Loopback();
        loopback.Session.Headers["X-S"] = "s";
        var request = loopback.Client<IResults>().Prepare(7, new ResultRecord(1, null));
        Assert.Equal(HttpMethod.Post, request.Method);
        Assert.Equal("/p/7", request.Url.AbsolutePath);
        Assert.Equal("s", request.Headers["X-S"]);
        Assert.Equal("""{"id":1}"""u8.ToArray(), request.Body!.Value.ToArray());
        Assert.Empty(loopback.Server.Requests);
    }

    [Theory]
    [InlineData(404, "gone")]
    [InlineData(204, "")]
    [InlineData(200, "")]
    [InlineData(200, "null")]
    public async Task NullIsWhatWasDeclaredToBeNull(int status, string body)
    {
        await using var loopback = new Loopback().Reply(status, body).Reply(status, body);
        var client = loopback.Client<IResults>();
        Assert.Null(await client.Find());
        Assert.Null(await client.FindNumber());
    }

    [Fact]
    public async Task NullableResultsStillHaveValues()
    {
        await using var loopback = new Loopback().Reply(One).Reply("5").Reply("text").Reply(404).Reply(204);
        var client = loopback.Client<IResults>();
        Assert.Equal(new ResultRecord(1, "n"), await client.Find());
        Assert.Equal(5, await client.FindNumber());
        Assert.Equal("text", await client.FindText());
        Assert.Null(await client.FindText());
        Assert.Null(await client.FindText());
    }

    // semantics: An empty body or JSON null for a non-nullable result is ResponseFormatException
    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("<html>")]
    [InlineData("""{"id":"x"}""")]
    [InlineData("""{"name":"n"}""")]
    public async Task WhatIsNoRecordIsRefused(string body)
    {
        await using var loopback = new Loopback().Reply(body);
        var refused = await Assert.ThrowsAsync<ResponseFormatException>(() => loopback.Client<IResults>().Record());
        Assert.Equal(body, refused.Response.Text);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    [InlineData(304)]
    public async Task AnUndeclaredStatusIsAnException(int status)
    {
        await using var loopback = new Loopback().Reply(status, status == 304 ? "" : """{"title":"Nope","detail":"why"}""", "application/problem+json");
        var failed = await Assert.ThrowsAsync<ApiException>(() => loopback.Client<IResults>().Record());
        Assert.Equal(status, (int)failed.StatusCode);
        if (status != 304) Assert.Equal("why", failed.Problem!.Detail);
    }

    [Fact]
    public async Task ADeclaredErrorHasItsType()
    {
        await using var loopback = new Loopback().Reply(422, """{"code_name":"bad"}""").Reply(500, """{"code_name":"any"}""").Reply(409, """{"id":3,"name":null}""");
        var client = loopback.Client<IResults>();
        Assert.Equal("bad", (await Assert.ThrowsAsync<ApiException>(client.WithErrors)).Error<ResultError>().CodeName);
        Assert.Equal("any", (await Assert.ThrowsAsync<ApiException>(client.WithErrors)).Error<ResultError>().CodeName);
        Assert.Equal(3, (await Assert.ThrowsAsync<ApiException>(client.WithErrors)).Error<ResultRecord>().Id);
    }

    [Fact]
    public async Task AnAllowedStatusIsRead()
    {
        await using var loopback = new Loopback().Reply(503, One).Reply(302, One);
        var client = loopback.Client<IResults>();
        Assert.Equal(1, (await client.Allowed()).Id);
        Assert.Equal(HttpStatusCode.Found, (await client.NotFollowed()).StatusCode);
    }

    [Fact]
    public async Task AResultIsAValueOrAnError()
    {
        await using var loopback = new Loopback().Reply(One).Reply(422, """{"code_name":"bad"}""").Reply(502, "<html>", "text/html");
        var client = loopback.Client<IResults>();
        Assert.Equal("value n", Describe(await client.Result()));
        Assert.Equal("error bad", Describe(await client.Result()));
        var proxy = await client.Result();
        Assert.Equal("status BadGateway", Describe(proxy));
        Assert.Throws<ApiException>(() => proxy.ValueOrThrow());
        Assert.Equal("<html>", proxy.Response.Text);
    }

    private static string Describe(ApiResult<ResultRecord, ResultError> result) => result switch
    {
        { IsSuccess: true, Value: var record } => "value " + record.Name,
        { Error: { } error } => "error " + error.CodeName,
        { StatusCode: var status } => "status " + status,
    };
}
