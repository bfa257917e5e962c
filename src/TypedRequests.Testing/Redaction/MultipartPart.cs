using System.Text.RegularExpressions;

namespace TypedRequests;

/// <summary>One part of a multipart body.</summary>
/// <param name="Head">Its header lines, as they were written.</param>
/// <param name="Content">Its bytes.</param>
internal sealed partial record MultipartPart(string Head, byte[] Content)
{
    internal string? Name => Found(Names().Match(Head));

    internal string? FileName => Found(FileNames().Match(Head));

    internal string? ContentType => Found(Types().Match(Head));

    private static string? Found(Match match) => match.Success ? match.Groups["value"].Value.Trim() : null;

    [GeneratedRegex("""[;\s]name="(?<value>[^"]*)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex("""[;\s]filename="(?<value>[^"]*)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileNames();

    [GeneratedRegex("""^Content-Type:(?<value>[^\r\n]*)""", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Types();
}
