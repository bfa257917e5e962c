// dotnet run --project samples/Worker     a hosted service: configuration, retries, logs, and metrics on the console; offline, ends by itself
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;
using TypedRequests;
using TypedRequests.Samples;

await using var server = await GitHubServer.StartAsync();
var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
// The server is in this program: a proxy that the environment names is not asked for it.
builder.Configuration.AddInMemoryCollection([new("GitHub:BaseAddress", server.Address.AbsoluteUri), new("GitHub:Connections:UseEnvironmentProxy", "false")]);

builder.Services.AddHttpSession("github", builder.Configuration.GetSection("GitHub"))
    .AddClient<IGitHubIssues>()
    .Handlers.AddHttpMessageHandler(() => new FlakyNetwork());
builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics
    .AddMeter(Telemetry.Name)
    .AddConsoleExporter((_, reader) => reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = int.MaxValue)); // once, at the end
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.Configure<ReportOptions>(builder.Configuration.GetSection("Report"));
builder.Services.AddHostedService<ReportWorker>();

using var host = builder.Build();
await host.RunAsync();
