using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace TypedRequests;

/// <summary>What calls tell OpenTelemetry: an activity around all hops of a call, and metrics, by the conventions for HTTP clients. Without a listener it costs one branch.</summary>
/// <remarks>
/// System.Net.Http tells of each exchange by itself; its activities are the children of ours, which is of kind Internal therefore. Query and headers are never told.
/// </remarks>
public static class Telemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "TypedRequests";

    private const string DurationDescription = "How long calls take, redirects, challenges, repeats and body included.";

    private static readonly ActivitySource s_source = new(Name, PackageVersion.Text);
    private static readonly Meter s_meter = CreateMeter();

#if NET9_0_OR_GREATER
    // The bounds that the conventions advise for durations of HTTP requests.
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram(
        "typedrequests.call.duration", "s", DurationDescription, tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] });
#else
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>("typedrequests.call.duration", "s", DurationDescription);
#endif

    private static readonly UpDownCounter<long> s_active = s_meter.CreateUpDownCounter<long>("typedrequests.call.active", "{call}", "Calls under way.");

    private static readonly Counter<long> s_resent = s_meter.CreateCounter<long>(
        "typedrequests.call.resends", "{request}", "Requests sent beyond the first of their call, by reason: redirect, challenge, retry.");

    private static readonly Histogram<double> s_waits = s_meter.CreateHistogram<double>("typedrequests.limit.wait", "s", "How long rate limits keep calls back before they are sent.");

    /// <summary>A URL as it may be shown: without userinfo and fragment, its query masked as System.Net.Http masks it.</summary>
    /// <param name="url">An absolute URL.</param>
    public static string Show(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return url.Query.Length > 0 ? UrlRules.Place(url) + "?*" : UrlRules.Place(url);
    }

    /// <summary>The same for what a server calls a URL: absolute, relative, or none at all.</summary>
    /// <param name="url">What stands in a <c>Location</c>.</param>
    public static string ShowLocation(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        var parts = UrlParts.Split(url);
        var scheme = parts.Scheme.IsEmpty ? "" : $"{parts.Scheme}:";
        var authority = parts.HasAuthority ? $"//{parts.Authority[(parts.Authority.LastIndexOf('@') + 1)..]}" : "";
        return $"{scheme}{authority}{parts.Path}{(parts.Query.IsEmpty ? "" : "?*")}";
    }

    /// <summary>Starts to observe a call; null without an observer.</summary>
    internal static ObservedCall? Begin(Exchange call) => IsListening || call.Observer is { IsWatching: true } ? BeginWatched(call) : null;

    internal static bool IsListening => s_source.HasListeners() || s_duration.Enabled || s_active.Enabled || s_resent.Enabled || s_waits.Enabled;

    private static ObservedCall BeginWatched(Exchange call)
    {
        var template = TemplateOf(call);
        var observed = new ObservedCall(call, s_source.HasListeners() ? StartActivity(call, template) : null) { UrlTemplate = template };
        s_active.Add(1, Common(observed));
        call.Observer?.Started(observed);
        return observed;
    }

    internal static void Resent(ObservedCall call, string reason)
    {
        if (!s_resent.Enabled) return;
        var tags = Common(call);
        tags.Add("typedrequests.reason", reason);
        s_resent.Add(1, tags);
    }

    private static Meter CreateMeter()
    {
        var meter = new Meter(Name, PackageVersion.Text);
        meter.CreateObservableGauge("typedrequests.limit.remaining", RemainingOf, "{permit}", "What is left of each rate limit that is known.");
        return meter;
    }

    internal static void Waited(ObservedCall call, TimeSpan delay)
    {
        if (s_waits.Enabled) s_waits.Record(delay.TotalSeconds, Common(call));
    }

    private static IEnumerable<Measurement<double>> RemainingOf()
    {
        foreach (var status in RateLimits.AllStatuses())
        {
            if (status.Remaining is { } remaining)
                yield return new(remaining, new("server.origin", status.Origin), new("typedrequests.limit.credential", status.Credential), new("typedrequests.limit.policy", status.Policy), new("typedrequests.limit.scope", status.Scope));
        }
    }

    internal static void Stop(ObservedCall observed, Activity? activity, Exchange call, Exception? failure)
    {
        var error = ErrorType(observed, failure);
        s_active.Add(-1, Common(observed));
        if (s_duration.Enabled)
        {
            var tags = Common(observed);
            if (observed.Status is { } status) tags.Add("http.response.status_code", status);
            if (error is not null) tags.Add("error.type", error);
            if (call.Operation is { } operation) tags.Add("code.function.name", operation.Name);
            s_duration.Record(observed.Elapsed.TotalSeconds, tags);
        }

        if (activity is null) return;
        if (observed.Status is { } last) activity.SetTag("http.response.status_code", last);
        activity.SetTag("typedrequests.attempts", 1 + observed.Redirects + observed.Challenges + observed.Retries);
        activity.SetTag("typedrequests.redirects", observed.Redirects);
        if (error is not null) activity.SetTag("error.type", error).SetStatus(ActivityStatusCode.Error);
        activity.Stop();
    }

    private static Activity? StartActivity(Exchange call, string? template)
    {
        var url = call.Url.Wire;
        var tags = new TagList
        {
            { "http.request.method", call.Method.Method },
            { "url.full", Show(url) },
            { "server.address", url.IdnHost },
        };
        if (url.Port >= 0) tags.Add("server.port", url.Port); // unknown until the service is discovered
        if (template is not null) tags.Add("url.template", template);
        if (call.Operation is { } operation) tags.Add("code.function.name", operation.Name);
        var name = template is null ? call.Method.Method : $"{call.Method.Method} {template}";
        return s_source.StartActivity(name, ActivityKind.Internal, default(ActivityContext), tags);
    }

    private static TagList Common(ObservedCall call)
    {
        var tags = new TagList
        {
            { "http.request.method", call.Method.Method },
            { "server.address", call.Url.IdnHost },
            { "url.scheme", call.Url.Scheme },
        };
        if (call.Url.Port >= 0) tags.Add("server.port", call.Url.Port);
        if (call.UrlTemplate is { } template) tags.Add("url.template", template);
        return tags;
    }

    /// <summary>A status of 4xx and 5xx is an error of the call, as the conventions have it; otherwise what failed, by its type.</summary>
    private static string? ErrorType(ObservedCall call, Exception? failure) => (failure, call.Status) switch
    {
        (_, { } status and >= 400) => status.ToString(CultureInfo.InvariantCulture),
        ({ } other, _) => other.GetType().FullName,
        _ => null,
    };

    /// <summary>The template of the absolute path: the base's own path, and the route.</summary>
    private static string? TemplateOf(Exchange call)
    {
        if (call.Operation is not { Template: { Length: > 0 } template } || call.Target is not null || template.Contains("://", StringComparison.Ordinal)) return null;
        return call.Base?.Uri.AbsolutePath.TrimEnd('/') is { Length: > 0 } path ? $"{path}/{template.TrimStart('/')}" : template;
    }
}
