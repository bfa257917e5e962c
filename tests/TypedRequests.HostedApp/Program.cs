using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using TypedRequests.HostedApp;

// An ordinary web application, for tests that host it in memory.
var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
var app = builder.Build();
Routes.Map(app);
await app.RunAsync();
