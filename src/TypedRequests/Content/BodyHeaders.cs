using System.Net.Http.Headers;

namespace TypedRequests;

/// <summary>Hands the headers of a wrapped body to its wrapper.</summary>
internal static class BodyHeaders
{
    // Content-Length is left to the wrapper's own TryComputeLength.
    internal static void Copy(HttpContent from, HttpContent to)
    {
        // Read as they stand: to parse them would change them, and the body may serve several calls at once.
        foreach ((string name, HeaderStringValues values) in from.Headers.NonValidated)
        {
            if (!name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)) to.Headers.TryAddWithoutValidation(name, values);
        }
    }
}
