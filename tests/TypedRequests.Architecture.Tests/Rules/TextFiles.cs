using System.Text.RegularExpressions;

namespace TypedRequests.Architecture.Tests.Rules;

/// <summary>Rules for every text of the repository.</summary>
internal static partial class TextFiles
{
    public static IEnumerable<string> NoCarriageReturns(SourceFile file)
    {
        if (file.Text.Contains('\r')) yield return $"{file.Path} has a carriage return; lines end in LF.";
    }

    /// <summary>NuGet writes its folder with and without a slash at the end, and there may be several: <c>$(NuGetPackageFolders)</c> names all of them.</summary>
    public static IEnumerable<string> NoPackagesFolder(SourceFile file) =>
        from Match match in PackagesFolder.Matches(file.Path.EndsWith("proj", StringComparison.Ordinal) || file.Name.StartsWith("Directory.", StringComparison.Ordinal) ? file.Text : "")
        let line = file.Text.AsSpan(0, match.Index).Count('\n') + 1
        select $"{file.Path}({line}) builds a path with '{match.Value}'. Look into each folder of $(NuGetPackageFolders), or reference the package.";

    public static IEnumerable<string> NoMachinePaths(SourceFile file) =>
        from Match match in MachinePath.Matches(file.Text)
        let line = file.Text.AsSpan(0, match.Index).Count('\n') + 1
        select $"{file.Path}({line}) names '{match.Value.Trim()}', which only one machine has.";

    [GeneratedRegex(@"\$\((?:NuGetPackageRoot|NUGET_PACKAGES)\)|[\\/]\.nuget[\\/]packages", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PackagesFolder { get; }

    // A path of a URL follows its host, so something stands before its slash; a path of a machine stands alone.
    [GeneratedRegex(@"(?<![\w.:/%}\]*-])/(?:root|tmp|work|home/\w+|Users/\w+|var/tmp)/[\w.-]+|\b[A-Z]:\\(?:Users|Temp|dev)\\")]
    private static partial Regex MachinePath { get; }
}
