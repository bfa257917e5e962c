using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TypedRequests.Tool.Migrating;

/// <summary>Places as people read them.</summary>
internal static class Places
{
    public static string Of(Location? location) => location is { IsInSource: true }
        ? string.Create(CultureInfo.InvariantCulture, $"{FileOf(location)}({location.GetLineSpan().StartLinePosition.Line + 1})")
        : "";

    public static string FileOf(Location location) => location.SourceTree is { FilePath.Length: > 0 } tree ? Path.GetFileName(tree.FilePath) : "";
}
