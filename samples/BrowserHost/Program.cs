// dotnet run --project samples/BrowserHost     then open the address that it prints; sign in as octocat (eight arms) or hubot (open the pod bay doors)
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using TypedRequests.Samples;

var builder = WebApplication.CreateBuilder(args.Length > 0 ? args : ["--urls", "http://127.0.0.1:5090", "--environment", "Development", "--Logging:LogLevel:Default=Warning"]);
await using var app = builder.Build();
GitHubServer? github = null;

app.MapStaticAssets();
app.MapGet("/settings.json", () => github is null ? Results.StatusCode(503) : Results.Json(new { GitHub = github.Address }));
app.MapFallbackToFile("index.html");
await app.StartAsync();

// GitHub is another origin than the page's, as it is in the world: it has to allow the page to call it.
var page = new Uri(app.Urls.Single());
await using (github = await GitHubServer.StartAsync(rateLimit: 100_000, page: page))
{
    Console.WriteLine($"Open {page}");
    await app.WaitForShutdownAsync();
}
