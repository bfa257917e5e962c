using System.Globalization;

namespace TypedRequests;

/// <summary>The one sentence of every failed call: which call, what it was doing, in which attempt, and why it failed.</summary>
internal static class FailureText
{
    /// <param name="request">The call; <see langword="null"/> when it could not be made.</param>
    /// <param name="what">What happened and when, such as "failed while connecting to h:80".</param>
    /// <param name="reason">Why, without a full stop; it names the limit or the remedy if there is one.</param>
    /// <param name="attempt">Such as "attempt 3 of 3"; <see langword="null"/> when there was one.</param>
    internal static string Write(PreparedRequest? request, string what, string reason, string? attempt = null)
    {
        var call = request is null ? "The call" : $"{request.Method} {Telemetry.Show(request.Url)}";
        return $"{call} {what}{(attempt is null ? "" : $", in {attempt}")}: {reason.TrimEnd('.', ' ')}.";
    }

    /// <summary>A duration as a limit is named, the same everywhere on earth.</summary>
    internal static string Seconds(TimeSpan duration) => string.Create(CultureInfo.InvariantCulture, $"{duration.TotalSeconds:0.###} s");
}
