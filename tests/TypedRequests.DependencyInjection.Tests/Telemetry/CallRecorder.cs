using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>All that calls tell: to OpenTelemetry, by exporters in memory, and to the log, at its lowest level.</summary>
internal sealed class CallRecorder : ILoggerProvider
{
    private readonly List<System.Diagnostics.Activity> activities = [];
    private readonly List<MetricSnapshot> metrics = [];
    private readonly ConcurrentQueue<string> log = new();
    private readonly TracerProvider? tracing;
    private readonly MeterProvider? metering;

    /// <param name="listens">Whether traces and metrics are wanted besides the log. Their listeners hear the whole process.</param>
    public CallRecorder(bool listens = true)
    {
        if (!listens)
            return;
        tracing = Sdk.CreateTracerProviderBuilder().AddSource(TypedRequests.Telemetry.Name, "System.Net.Http").AddInMemoryExporter(activities).Build();
        metering = Sdk.CreateMeterProviderBuilder().AddMeter(TypedRequests.Telemetry.Name, "System.Net.Http").AddInMemoryExporter(metrics).Build();
    }

    public IReadOnlyList<string> Log => [.. log];

    public IReadOnlyList<System.Diagnostics.Activity> Activities
    {
        get
        {
            tracing?.ForceFlush();
            return [.. activities];
        }
    }

    public IEnumerable<System.Diagnostics.Activity> Calls => Activities.Where(activity => activity.Source.Name == TypedRequests.Telemetry.Name);

    public MetricSnapshot Metric(string name)
    {
        metering?.ForceFlush();
        return metrics.Last(metric => metric.Name == name);
    }

    /// <summary>Everything that was told, as text: names, tags, events, messages.</summary>
    public string Everything()
    {
        metering?.ForceFlush();
        var text = new StringBuilder(string.Join('\n', log)).AppendLine();
        foreach (var activity in Activities)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{activity.DisplayName} {activity.StatusDescription} {Tags(activity.TagObjects)} {Tags(activity.Baggage)}");
            foreach (var said in activity.Events)
                text.AppendLine(CultureInfo.InvariantCulture, $"{said.Name} {Tags(said.Tags)}");
        }
        foreach (var metric in metrics)
        {
            foreach (var point in metric.MetricPoints)
            {
                text.Append(metric.Name);
                foreach (var tag in point.Tags)
                    text.Append(CultureInfo.InvariantCulture, $" {tag.Key}={tag.Value}");
                text.AppendLine();
            }
        }
        return text.ToString();
    }

    public ILogger CreateLogger(string categoryName) => new Recorder(categoryName, log);

    public void Dispose()
    {
        tracing?.Dispose();
        metering?.Dispose();
    }

    private static string Tags<T>(IEnumerable<KeyValuePair<string, T>> tags) => string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));

    private sealed class Recorder(string category, ConcurrentQueue<string> log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {exception}");
    }
}
