using System.Net;

namespace TypedRequests.Docs.Tests.Cookbook;

/// <summary>docs/cookbook.md: recipes with an interface.</summary>
public sealed class TypedRecipes : IAsyncDisposable
{
    private readonly ScriptedServer _server = ScriptedServer.Start();
    private readonly Session _session;

    public TypedRecipes() => _session = new() { BaseAddress = _server.Address };

    private IIssues Issues => _session.For<IIssues>();

    private IOtherApis Apis => _session.For<IOtherApis>();

    public async ValueTask DisposeAsync()
    {
        _session.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task CallAJsonApi()
    {
        Session session = _session;
        _server.On("/repos/dotnet/runtime", r => r.Json("""{"full_name":"dotnet/runtime","description":null,"stargazers_count":7}"""));
        IGitHub gitHub = session.For<IGitHub>();
        Repository repository = await gitHub.GetRepository("dotnet", "runtime");
        Assert.Equal(new("dotnet/runtime", null, 7), repository);
    }

    [Fact]
    public async Task SendJson()
    {
        _server.Always(r => r.Status(201, """{"number":7,"title":"Bug"}""", ("Content-Type", "application/json"), ("Location", "/issues/7")));
        Response<Issue> created = await Issues.CreateIssue(new("Bug"));
        Assert.Equal(("/issues/7", 7), (created.Headers["Location"], created.Value.Number));
        Assert.Equal("""{"title":"Bug"}""", _server.Requests[0].BodyText);
    }

    [Fact]
    public async Task ChangeOnlySomeMembers()
    {
        IIssues issues = Issues;
        _server.Always(r => r.Status(204));
        await issues.Update(7, new IssuePatch(Milestone: null));
        Assert.Equal("""{"milestone":null}""", _server.Requests[0].BodyText);
    }

    [Fact]
    public async Task SendFormsAsStripeReadsThem()
    {
        _server.Always(r => r.Json("""{"id":"c1"}"""));
        Assert.Equal("c1", (await Apis.CreateCheckout([new("p1", 2)], "payment")).Id);
        Assert.Equal("line_items%5B0%5D%5Bprice%5D=p1&line_items%5B0%5D%5Bquantity%5D=2&mode=payment", _server.Requests[0].BodyText);
    }

    [Fact]
    public async Task CallGraphQL()
    {
        IOtherApis graph = Apis;
        _server.Always(r => r.Json("""{"data":{"viewer":{"login":"octocat"}}}"""));
        GraphReply<ViewerData> reply = await graph.Query(new("query { viewer { login } }", new() { ["first"] = 10 }));
        string login = reply.Data?.Viewer.Login ?? throw new InvalidOperationException(reply.Errors?[0].Message);
        Assert.Equal("octocat", login);
        Assert.Equal("""{"query":"query { viewer { login } }","variables":{"first":10}}""", _server.Requests[0].BodyText);
    }

    [Theory]
    [InlineData(403, "no rights")]
    [InlineData(0, "GET ")]
    public async Task HandleErrors(int status, string expected)
    {
        IIssues issues = Issues;
        var written = new StringWriter();
        _server.Always(r => _ = status == 0 ? r.Close() : r.Status(status, """{"status":403,"title":"x","detail":"no rights"}""", ("Content-Type", "application/problem+json")));
        TextWriter before = Console.Out;
        Console.SetOut(written);
        try
        {
            try
            {
                Issue issue = await issues.Get(7);
            }
            catch (ApiException refused) when (refused.StatusCode == HttpStatusCode.Forbidden)
            {
                Console.WriteLine(refused.Problem?.Detail);
            }
            catch (RequestTimeoutException)
            {
                Console.WriteLine("too slow");
            }
            catch (RequestException failed)
            {
                Console.WriteLine(failed.Message);
            }
        }
        finally
        {
            Console.SetOut(before);
        }

        Assert.StartsWith(expected, written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Treat404AsNull()
    {
        _server.Always(r => r.Status(404));
        Assert.Null(await Issues.Find(7));
    }

    [Fact]
    public async Task ReadEveryPage()
    {
        IIssues issues = Issues;
        _server.On("/issues", r => r.Json("""[{"number":1,"title":"a"}]""", ("Link", "</issues?page=2>; rel=\"next\""))).On("/issues?page=2", r => r.Json("""[{"number":2,"title":"b"}]"""));
        await foreach (Issue issue in issues.List()) Console.WriteLine(issue.Title);
        Assert.Equal(["/issues", "/issues?page=2"], _server.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task RunCallsInParallel()
    {
        IIssues issues = Issues;
        int[] numbers = [0, 1, 2, 3, 4, 5];
        var titles = new string[numbers.Length];
        foreach (int n in numbers) _server.On($"/issues/{n}", r => r.Json($$"""{"number":{{n}},"title":"t{{n}}"}"""));
        await Parallel.ForEachAsync(numbers, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (number, cancellationToken) =>
        {
            Issue issue = await issues.Get(number, cancellationToken);
            titles[number] = issue.Title;
        });
        Assert.Equal(numbers.Select(number => $"t{number}"), titles);
    }

    [Fact]
    public async Task StreamAChatCompletion()
    {
        IOtherApis chat = Apis;
        _server.Always(r => r.Status(200, "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"}}]}\n\ndata: [DONE]\n\n", ("Content-Type", "text/event-stream")));
        await foreach (ChatChunk chunk in chat.Complete(new("small", [new("user", "Hello")], Stream: true)))
        {
            Console.Write(chunk.Choices[0].Delta.Content);
        }

        Assert.Equal("""{"model":"small","messages":[{"role":"user","content":"Hello"}],"stream":true}""", _server.Requests[0].BodyText);
    }

    [Fact]
    public async Task ReadALargeArrayItemByItem()
    {
        _server.Always(r => r.Json("""[{"number":1,"title":"a"},{"number":2,"title":"b"}]"""));
        var numbers = new List<int>();
        await foreach (Issue issue in Issues.Export()) numbers.Add(issue.Number);
        Assert.Equal([1, 2], numbers);
    }

    [Fact]
    public async Task PollUntilAJobIsDone()
    {
        IOtherApis jobs = Apis;
        (TimeProvider time, CancellationToken cancellationToken) = (new HurriedTime(), TestContext.Current.CancellationToken);
        _server.On("/jobs", r => r.Json("""{"id":1,"state":"queued"}""")).On("/jobs/1", r => r.Json("""{"id":1,"state":"done"}"""));
        Job job = await jobs.Start();
        while (job.State is JobState.Queued or JobState.Running)
        {
            await Task.Delay(TimeSpan.FromSeconds(2), time, cancellationToken);
            job = await jobs.Get(job.Id, cancellationToken);
        }

        Assert.Equal(JobState.Done, job.State);
    }
}
