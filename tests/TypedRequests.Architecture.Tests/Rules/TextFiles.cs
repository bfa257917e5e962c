using System.Text.RegularExpressions;

namespace TypedRequests.Architecture.Tests.Rules;

/// <summary>Rules for every text of the repository.</summary>
internal static partial class TextFiles
{
    public static IEnumerable<string> NoCarriageReturns(SourceFile file)
    {
        if (file.Text.Contains('\r')) yield return $"{file.Path} has a carriage return; lines end in LF.";
    }

    public static IEnumerable<string> NoMachinePaths(SourceFile file) =>
        from Match match in MachinePath.Matches(file.Text)
        let line = file.Text.AsSpan(0, match.Index).Count('\n') + 1
        select $"{file.Path}({line}) names '{match.Value.Trim()}', which only one machine has.";

    // A path of a URL follows its host, so something stands before its slash; a path of a machine stands alone.
    [GeneratedRegex(@"(?<![\w.:/%}\]*-])/(?:root|tmp|work|home/\w+|Users/\w+|var/tmp)/[\w.-]+|\b[A-Z]:\\(?:Users|Temp|dev)\\")]
    private static partial Regex MachinePath { get; }
}
