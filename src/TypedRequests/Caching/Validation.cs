using System.Net.Http.Headers;
using Line = System.Collections.Generic.KeyValuePair<string, string>;

namespace TypedRequests;

/// <summary>Asking the server whether stored responses still hold (RFC 9111 §4.3), and what its answer changes in them.</summary>
internal static class Validation
{
    // What the stored body was received with holds for it until it is received again (§3.2).
    private static readonly string[] s_ofBody = ["Content-Length", "Content-Encoding", "Content-Range", "Content-Type", "Content-MD5"];

    /// <summary>Makes the request conditional: by the tags of all variants that these credentials have, and the selected one's date. Returns whether it is.</summary>
    internal static bool AddConditions(HttpRequestHeaders headers, StoredResponse? selected, IReadOnlyList<StoredResponse> candidates)
    {
        var tags = candidates.Select(static stored => stored.Facts.ETag).OfType<string>().Distinct().ToArray();
        if (tags.Length > 0) headers.TryAddWithoutValidation("If-None-Match", string.Join(", ", tags));
        var modified = selected is { Facts.LastModified: not null } ? FieldLines.First(selected.Headers, "Last-Modified") : null;
        if (modified is not null) headers.TryAddWithoutValidation("If-Modified-Since", modified);
        return tags.Length > 0 || modified is not null;
    }

    internal static void RemoveConditions(HttpRequestHeaders headers)
    {
        headers.Remove("If-None-Match");
        headers.Remove("If-Modified-Since");
    }

    /// <summary>The response that a 304 speaks of (§4.3.4); null when it is none of ours, and must not be used.</summary>
    internal static StoredResponse? Identify(ResponseFacts answer, StoredResponse? selected, IReadOnlyList<StoredResponse> candidates)
    {
        if (answer.ETag is { } tag)
        {
            Func<string?, string?, bool> same = EntityTag.IsWeak(tag) ? EntityTag.WeakEquals : EntityTag.StrongEquals;
            if (same(selected?.Facts.ETag, tag)) return selected;
            var found = candidates.Where(stored => same(stored.Facts.ETag, tag)).MaxBy(static stored => stored.Facts.Date);
            // A server may call weak in one answer what it calls strong in another.
            return found ?? (EntityTag.WeakEquals(selected?.Facts.ETag, tag) ? selected : null);
        }

        if (answer.LastModified is { } modified && selected?.Facts.LastModified is { } known) return modified == known ? selected : null;
        // Without a validator it can only speak of what it was asked about, if that was one response.
        return selected ?? (candidates.Count == 1 ? candidates[0] : null);
    }

    /// <summary>The stored response with what a 304 says anew (§3.2).</summary>
    internal static StoredResponse Update(StoredResponse stored, Line[] answer, CacheRequest request, DateTimeOffset requested, DateTimeOffset received)
    {
        var fresh = Array.FindAll(answer, static line => !FieldLines.Has(s_ofBody, line.Key));
        var names = fresh.Select(static line => line.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        // These two speak of the exchange that has ended: what the new one does not say is not so.
        names.Add("Age");
        names.Add("Date");
        Line[] headers = [.. stored.Headers.Where(line => !names.Contains(line.Key)), .. fresh];
        var facts = new ResponseFacts(stored.Status, headers, received);
        return new(stored.Status, stored.Reason, stored.Version, headers, stored.Body)
        {
            Requested = requested,
            Received = received,
            Selected = Variants.Select(facts.Vary, request),
            Facts = facts,
        };
    }

    /// <summary>Whether a HEAD's answer shows that what is stored of the GET still holds (§4.3.5).</summary>
    internal static bool ConfirmedByHead(StoredResponse stored, ResponseFacts head, Line[] headers)
    {
        var length = FieldLines.First(headers, "Content-Length");
        return (head.ETag is null || stored.Facts.ETag == head.ETag)
            && (head.LastModified is null || stored.Facts.LastModified == head.LastModified)
            && (length is null || DeltaSeconds.Read(length) == stored.Body.Length);
    }
}
