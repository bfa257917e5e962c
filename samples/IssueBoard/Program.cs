// dotnet run --project samples/IssueBoard     then open the address that it prints; sign in as octocat (eight arms) or hubot (open the pod bay doors)
using TypedRequests.Samples;

await using var github = await GitHubServer.StartAsync(rateLimit: 100_000);
await using var app = Board.Create(args.Length > 0 ? args : ["--urls", "http://127.0.0.1:5080"], github.Address);
await app.RunAsync();
