using System.Text;
using TypedRequests;
using TypedRequests.TestServers;
using TypedRequests.Tests.Docs;

[assembly: JsonRecord(typeof(IReadOnlyList<Ticket>), Naming = JsonNaming.SnakeCaseLower)]

namespace TypedRequests.Tests.Docs;

/// <summary>docs/json.md; the types of the page stand in files of their own.</summary>
public sealed class JsonPageTests
{
    private const string Body = """{"number":1,"title":"t","author":{"login":"l","id":2},"labels":["a"],"state":"lost"}""";

    [Fact]
    public async Task RecordsAreReadAndPosted()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var s = new Session { BaseAddress = server.Address };
        Response response = await s.PostAsync("/post", new() { Content = Body });
        var echoed = response.Json()!["data"]!.ToString();
        Assert.Equal(Body, echoed);
        response = await Answer(Body);
        Ticket ticket = response.Json<Ticket>();
        await s.PostJsonAsync("/post", ticket);
        Assert.Equal((TicketState.Unknown, "l", null), (ticket.State, ticket.Author.Login, ticket.HtmlUrl));
    }

    [Fact]
    public async Task RecordsCannotLie()
    {
        Response response = await Answer("""{"number":1,"title":"t","author":{"login":null,"id":2},"labels":[],"state":"open"}""");
        var error = Assert.Throws<ResponseFormatException>(() => response.Json<Ticket>());
        Assert.StartsWith("$.author.login: expected a string, found null (byte 42); Person.Login is not nullable.", error.Message);
    }

    [Fact]
    public void OptionalSaysNull()
    {
        var leaveBody = new TicketPatch(Title: "new");
        var eraseBody = new TicketPatch(Body: null);
        var format = JsonFormats.Get<TicketPatch>();
        Assert.Equal(("""{"title":"new"}""", """{"body":null}"""), (Text(leaveBody), Text(eraseBody)));
        string Text(TicketPatch patch) => Encoding.UTF8.GetString(JsonDocumentWriter.ToBytes(patch, format));
    }

    [Fact]
    public async Task AnonymousTypesArePosted()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(201));
        using var session = new Session { BaseAddress = server.Address };
        await session.PostJsonAsync("/issues", new { title = "Bug", labels = new[] { "ui" }, author = new { id = 7 } });
        Assert.Equal("""{"title":"Bug","labels":["ui"],"author":{"id":7}}""", Encoding.UTF8.GetString(server.Requests[0].Body));
    }

    private static async Task<Response> Answer(string json)
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Json(json));
        using var s = new Session { BaseAddress = server.Address };
        return await s.GetAsync("/");
    }
}
