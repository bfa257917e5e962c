namespace TypedRequests;

/// <summary>What a successful unsafe request makes unusable (RFC 9111 §4.4): its target, and what Location and Content-Location name of the same origin.</summary>
internal static class Invalidation
{
    internal static bool Invalidates(CacheRequest request, int status) => !request.IsSafe && status is >= 200 and <= 399;

    internal static IEnumerable<Uri> Targets(Uri target, KeyValuePair<string, string>[] headers)
    {
        yield return target;
        foreach (var name in (string[])["Location", "Content-Location"])
        {
            if (FieldLines.First(headers, name) is not { } text || !Uri.TryCreate(target, text, out var named)) continue;
            // Another origin's answers are not this server's to remove.
            if (named != target && named.Scheme == target.Scheme && named.IdnHost == target.IdnHost && named.Port == target.Port) yield return named;
        }
    }
}
