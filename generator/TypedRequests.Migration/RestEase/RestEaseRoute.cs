using System.Text.RegularExpressions;

namespace TypedRequests.Migration.RestEase;

/// <summary>A path of RestEase's as a route of ours: with a slash in front, behind the base path.</summary>
/// <param name="basePath">What <c>[BasePath]</c> says; null without one.</param>
/// <param name="path">What the verb says.</param>
internal sealed class RestEaseRoute(string? basePath, string path)
{
    private readonly HashSet<string> _plain = new(StringComparer.Ordinal);

    /// <summary>The names of its placeholders.</summary>
    public IReadOnlyList<string> Holes { get; } =
        [.. Regex.Matches(basePath + "/" + path, @"\{([^{}]+)\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Cast<Match>().Select(static match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>The argument's slashes stay: RestEase does not escape it.</summary>
    public void KeepSlashes(string hole) => _plain.Add(hole);

    public string Write()
    {
        var whole = IsAbsolute(path) ? path
            : path.StartsWith("/", StringComparison.Ordinal) || basePath is null ? Rooted(path)
            : Rooted(basePath).TrimEnd('/') + Rooted(path);
        return _plain.Aggregate(whole, static (text, hole) => text.Replace("{" + hole + "}", "{+" + hole + "}"));
    }

    private static bool IsAbsolute(string path) => path.IndexOf("://", StringComparison.Ordinal) > 0;

    private static string Rooted(string path) => path.Length == 0 || path[0] is '/' or '?' ? path : "/" + path;
}
