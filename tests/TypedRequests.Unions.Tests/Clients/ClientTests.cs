using System.Net;
using System.Text;
using TypedRequests.TestServers;
using TypedRequests.Unions.Tests.OpenAi;

namespace TypedRequests.Unions.Tests.Clients;

/// <summary>A typed client sends and receives unions: bodies, results, errors, lines, events, inside generic records.</summary>
public sealed class ClientTests
{
    private const string Call = """{"type":"function_call","call_id":"c","name":"n","arguments":"{}"}""";
    private const string Delta = """{"type":"response.output_text.delta","item_id":"m","output_index":0,"delta":"Hi"}""";
    private const string Error = """{"type":"error","message":"m"}""";

    private static readonly CancellationToken s_token = TestContext.Current.CancellationToken;

    // field: T20
    [Fact]
    public async Task T20_ABodyAndAResult()
    {
        await using var server = ScriptedServer.Start().Reply(static reply => reply.Json(Call)).Reply(static reply => reply.Json("[" + Call + "]")).Reply(static reply => reply.Json("null")).Reply(static reply => reply.Json("[1]"));
        using var session = new Session { BaseAddress = server.Address };
        var client = session.For<IMessages>();
        Assert.IsType<OutputItem.FunctionCall>(await client.Send(new MessageContent.Parts([new ContentPart.TextPart("hi")])));
        Assert.Equal("""[{"type":"text","text":"hi"}]""", Encoding.UTF8.GetString(server.Requests[0].Body));
        Assert.IsType<OutputItem.FunctionCall>(Assert.Single(await client.All()));
        Assert.Null(await client.MaybePrompt());
        Assert.IsType<Prompt.Tokens>(await client.MaybePrompt());
    }

    // field: T20
    [Fact]
    public async Task T20_ErrorsAreUnionsToo()
    {
        await using var server = ScriptedServer.Start()
            .Reply(static reply => reply.Status(400, "\"no\"", ("Content-Type", "application/json"))).Reply(static reply => reply.Status(422, """{"code":7,"message":"m"}""", ("Content-Type", "application/json")))
            .Reply(static reply => reply.Json(Call));
        using var session = new Session { BaseAddress = server.Address };
        var client = session.For<IMessages>();
        var failure = await Assert.ThrowsAsync<ApiException>(() => client.OrError());
        Assert.Equal(new Refusal.Word("no"), failure.Error<Refusal>());
        var result = await client.Result();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, new Refusal.Coded(7, "m")), (result.StatusCode, result.Error));
        Assert.True((await client.Result()).IsSuccess);
    }

    // field: T20
    [Fact]
    public async Task T20_LinesAndEventsAreUnionsToo()
    {
        await using var server = ScriptedServer.Start()
            .Reply(static reply => reply.Status(200, Delta + "\n" + Error + "\n", ("Content-Type", "application/x-ndjson")))
            .Reply(static reply => reply.Status(200, "[" + Delta + "," + Error + "]", ("Content-Type", "application/json")))
            .Reply(static reply => reply.Status(200, $"event: a\ndata: {Delta}\n\nevent: b\ndata: {Error}\n\ndata: [DONE]\n\n", ("Content-Type", "text/event-stream")));
        using var session = new Session { BaseAddress = server.Address };
        var client = session.For<IMessages>();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal([typeof(StreamEvent.TextDelta), typeof(StreamEvent.Failure)], await client.Stream().Select(static item => item.GetType()).ToListAsync(s_token));
        }

        var events = await client.Events().ToListAsync(s_token);
        Assert.Equal(["a", "b"], events.Select(static item => item.EventType));
        Assert.Equal(new StreamEvent.TextDelta("m", 0, "Hi"), events[0].Data);
    }

    // field: T20
    [Fact]
    public async Task T20_AGenericRecordHoldsAUnion()
    {
        await using var server = ScriptedServer.Start().Reply(static reply => reply.Json("""{"data":["a"],"more":{"k":"b"}}""")).Reply(static reply => reply.Status(204));
        using var session = new Session { BaseAddress = server.Address };
        var client = session.For<IMessages>();
        var wrapped = await client.Wrapped();
        Assert.IsType<Prompt.Texts>(wrapped.Data);
        Assert.Equal(new Prompt.Text("b"), wrapped.More!["k"]);
        await client.Batch(new(new BatchSize.Auto(), new() { ["a"] = new BatchSize.Of(3), ["b"] = null }));
        Assert.Equal("""{"data":"auto","more":{"a":3,"b":null}}""", Encoding.UTF8.GetString(server.Requests[1].Body));
    }
}
