using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TypedRequests.Samples;

namespace TypedRequests.Worker.Tests;

/// <summary>Runs the worker until it ends by itself, and gives what it logs. Whenever it has reported, the time of its interval is over.</summary>
internal sealed class WorkerRun(FakeClock clock) : ILoggerProvider, ILogger
{
    private readonly List<string> _lines = [];

    public static async Task<List<string>> OfAsync(FakeClock clock, int reports, Action<IServiceCollection> configure, string address = "https://api.github.com")
    {
        using var run = new WorkerRun(clock);
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection([new("GitHub:BaseAddress", address), new("GitHub:Connections:UseEnvironmentProxy", "false"), new("GitHub:Retry:MaxRetries", "4")]);
        builder.Logging.AddProvider(run);
        builder.Services.AddHttpSession("github", builder.Configuration.GetSection("GitHub")).AddClient<IGitHubIssues>();
        builder.Services.AddSingleton<TimeProvider>(clock).Configure<ReportOptions>(options => options.Times = reports).AddHostedService<ReportWorker>();
        configure(builder.Services);
        using var host = builder.Build();
        await host.RunAsync();
        return run._lines;
    }

    public ILogger CreateLogger(string categoryName) => categoryName.EndsWith(nameof(ReportWorker), StringComparison.Ordinal) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        _lines.Add(formatter(state, exception));
        clock.Advance(new ReportOptions().Every);
    }

    public void Dispose()
    {
    }
}
