using TypedRequests.Differential.Tests.Recording;

namespace TypedRequests.Differential.Tests.Comparing;

/// <summary>Compares what a peer did in a call with what the migrated client did.</summary>
internal static class CallComparer
{
    private static readonly string[] s_sessionHeaders = ["user-agent", "accept", "accept-encoding"];

    public static Comparison Compare(CallOutcome theirs, CallOutcome ours)
    {
        var comparison = new Comparison();
        if (theirs.Failure is null != ours.Failure is null) comparison.Differ("outcome", theirs.Failure ?? "succeeded", ours.Failure ?? "succeeded");
        if (theirs.Value != ours.Value && theirs.Failure is null && ours.Failure is null) comparison.Differ("value", theirs.Value, ours.Value);
        if (theirs.Requests.Count != ours.Requests.Count)
        {
            comparison.Differ("requests", $"{theirs.Requests.Count}", $"{ours.Requests.Count}");
            return comparison;
        }

        foreach (var (their, our) in theirs.Requests.Zip(ours.Requests)) Compare(their, our, comparison);
        return comparison;
    }

    private static void Compare(RecordedRequest theirs, RecordedRequest ours, Comparison comparison)
    {
        if (theirs.Method != ours.Method) comparison.Differ("method", theirs.Method, ours.Method);
        if (theirs.Url != ours.Url) CompareUrls(theirs.Url, ours.Url, comparison);
        foreach (var name in theirs.Headers.Keys.Union(ours.Headers.Keys).Order(StringComparer.Ordinal)) CompareHeader(name, theirs, ours, comparison);
        BodyComparer.Compare(theirs, ours, comparison);
    }

    // A plus sign is a space in what follows the question mark; nothing else is read alike.
    private static void CompareUrls(string theirs, string ours, Comparison comparison)
    {
        if (SpellSpaces(theirs) == SpellSpaces(ours)) comparison.Saw(Standing.UrlEscapes);
        else comparison.Differ("URL", theirs, ours);
    }

    private static string SpellSpaces(string url) => url.Split('?', 2) is [var path, var query] ? $"{path.Replace("%7E", "~", StringComparison.Ordinal)}?{query.Replace("+", "%20", StringComparison.Ordinal)}" : url.Replace("%7E", "~", StringComparison.Ordinal);

    private static void CompareHeader(string name, RecordedRequest theirs, RecordedRequest ours, Comparison comparison)
    {
        var (their, our) = (theirs.Headers.GetValueOrDefault(name), ours.Headers.GetValueOrDefault(name));
        if (their == our) return;
        if (their is null && s_sessionHeaders.Contains(name)) comparison.Saw(Standing.SessionHeaders);
        else if (name == "content-type" && IsJsonCharset(their, our)) comparison.Saw(Standing.JsonCharset);
        else if (name == "content-type" && IsBoundary(their, our)) comparison.Saw(Standing.Boundary);
        else comparison.Differ("header " + name, their, our);
    }

    private static bool IsJsonCharset(string? their, string? our) =>
        our is not null && our.EndsWith("json", StringComparison.Ordinal) && their == our + "; charset=utf-8";

    private static bool IsBoundary(string? their, string? our) =>
        their?.StartsWith("multipart/form-data;", StringComparison.Ordinal) == true && our?.StartsWith("multipart/form-data;", StringComparison.Ordinal) == true;
}
