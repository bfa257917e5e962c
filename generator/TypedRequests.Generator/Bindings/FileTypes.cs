using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Bindings;

/// <summary>Types that are files.</summary>
internal static class FileTypes
{
    public static bool IsFile(ITypeSymbol type) => IsFilePart(type) || IsFileInfo(type) || type.DerivesFrom("System.IO", "Stream");

    public static bool IsFilePart(ITypeSymbol type) => type.IsOurs("FilePart");

    public static bool IsFileInfo(ITypeSymbol type) => type.Is("System.IO", "FileInfo");
}
