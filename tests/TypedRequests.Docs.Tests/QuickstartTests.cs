using TypedRequests.Docs.Tests.Cookbook;

namespace TypedRequests.Docs.Tests;

/// <summary>docs/quickstart.md, with a server of its own in the place of GitHub's.</summary>
public sealed class QuickstartTests
{
    [Fact]
    public async Task TheProgramPrintsTheRepository()
    {
        await using ScriptedServer server = ScriptedServer.Start().On("/repos/dotnet/runtime", r => r.Json("""{"full_name":"dotnet/runtime","description":null,"stargazers_count":7}"""));
        using var written = new StringWriter();
        TextWriter before = Console.Out;
        Console.SetOut(written);
        try
        {
            await RunAsync(server.Address);
        }
        finally
        {
            Console.SetOut(before);
        }

        Assert.Equal("dotnet/runtime: 7 stars", written.ToString().Trim());
        Assert.Equal(("Bearer t", "hello/1.0"), (server.Requests[0].Header("Authorization"), server.Requests[0].Header("User-Agent")));
    }

    private static async Task RunAsync(Uri address)
    {
        const string token = "t";
        using var session = new Session();
        session.BaseAddress = address;
        session.Auth = Auth.Bearer(token);                                  // for every call to this API
        session.Headers["User-Agent"] = "hello/1.0";
        session.Timeout = TimeSpan.FromSeconds(10);
        IGitHub gitHub = session.For<IGitHub>();

        Repository repository = await gitHub.GetRepository("dotnet", "runtime");
        Console.WriteLine($"{repository.FullName}: {repository.StargazersCount} stars");
    }
}
