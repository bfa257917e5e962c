using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TypedRequests.Samples;

/// <summary>Reports on the issues of a repository at intervals, and ends the host when it has.</summary>
internal sealed partial class ReportWorker(
    IGitHubIssues github, IOptions<ReportOptions> options, IHostApplicationLifetime host, TimeProvider time, ILogger<ReportWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Every, time);
        for (var report = 0; report < options.Value.Times; report++)
        {
            await ReportAsync(stoppingToken);
            await timer.WaitForNextTickAsync(stoppingToken);
        }
        host.StopApplication();
    }

    // A report that fails is one line; the next one may succeed.
    private async Task ReportAsync(CancellationToken stoppingToken)
    {
        try
        {
            var issues = await github.ListIssues("psf", "requests", cancellationToken: stoppingToken);
            LogIssues(issues.Count(issue => issue.State == "open"), issues.Sum(issue => issue.Comments));
        }
        catch (RequestException failure)
        {
            LogFailure(failure.Message);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Open} issues are open; {Comments} comments in all")]
    private partial void LogIssues(int open, int comments);

    [LoggerMessage(LogLevel.Error, "No report this time: {Reason}")]
    private partial void LogFailure(string reason);
}
