// dotnet run --project samples/IssueBoard     then open the address that it prints, and sign in with one of the accounts that the page names
using TypedRequests.Samples;

if (args is ["--help" or "-h"])
{
    Console.WriteLine("Usage: IssueBoard [--urls http://127.0.0.1:5080]");
    Console.WriteLine("A page over GitHub's issues, on a GitHub of its own: nothing leaves this machine. Stop it with Ctrl+C.");
    return;
}

await using var github = await GitHubServer.StartAsync(rateLimit: 100_000);
await using var app = Board.Create(args.Length > 0 ? args : ["--urls", "http://127.0.0.1:5080"], github.Address);
await app.RunAsync();
