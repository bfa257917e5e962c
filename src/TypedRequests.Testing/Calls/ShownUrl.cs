using System.Text.RegularExpressions;

namespace TypedRequests;

/// <summary>A URL in a message, which may end up in the log of a build: values that look like secrets are left out.</summary>
internal static partial class ShownUrl
{
    internal static string Show(Uri url) => Secret().Replace(url.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped), "$1***");

    [GeneratedRegex(@"([?&][^=&]*(?:token|secret|password|passwd|api_?key|signature|credential)[^=&]*=)[^&]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
