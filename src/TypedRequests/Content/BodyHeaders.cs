namespace TypedRequests;

/// <summary>Hands the headers of a wrapped body to its wrapper.</summary>
internal static class BodyHeaders
{
    // Content-Length is left to the wrapper's own TryComputeLength.
    internal static void Copy(HttpContent from, HttpContent to)
    {
        foreach ((string name, IEnumerable<string> values) in from.Headers)
        {
            if (!name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)) to.Headers.TryAddWithoutValidation(name, values);
        }
    }
}
