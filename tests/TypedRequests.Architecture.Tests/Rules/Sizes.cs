using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Architecture.Tests.Rules;

/// <summary>The hard limits of size. The aims lie far below them.</summary>
internal static class Sizes
{
    public const int FileLimit = 400;
    public const int SnapshotLimit = 150;
    public const int FunctionLimit = 60;
    public const int TestLimit = 45;
    public const int FolderLimit = 30;
    public const int GeneratorEntryLimit = 80;
    public const int EditorConfigLimit = 119;

    /// <summary>Lines of a file: its kind decides how many it may have.</summary>
    public static IEnumerable<string> OfFile(SourceFile file)
    {
        if (Limit(file) is { } limit && file.LineCount > limit) yield return $"{file.Path} has {file.LineCount} lines; at most {limit}.";
    }

    /// <summary>Lines of a function, from its first word to its last brace.</summary>
    public static IEnumerable<string> OfFunctions(SourceFile file)
    {
        foreach (var function in file.Root.DescendantNodes().Where(IsFunction))
        {
            var limit = IsTest(function) ? TestLimit : FunctionLimit;
            var span = function.GetLocation().GetLineSpan();
            var lines = span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
            if (lines > limit) yield return $"{file.At(function)} is a function of {lines} lines; at most {limit}.";
        }
    }

    /// <summary>Files of a folder: a room with more of them has sub-rooms by topic.</summary>
    public static IEnumerable<string> OfFolders(IEnumerable<SourceFile> files) =>
        from file in files
        where file.IsUnder("src") || file.IsUnder("generator")
        group file by file.Path[..file.Path.LastIndexOf('/')] into folder
        where folder.Count() > FolderLimit
        select $"{folder.Key} has {folder.Count()} files; at most {FolderLimit}, the rest in sub-rooms.";

    private static int? Limit(SourceFile file) => file switch
    {
        { Name: ".editorconfig" } => EditorConfigLimit,
        { IsSnapshot: true } => SnapshotLimit,
        { Name: "TypedClientGenerator.cs" } => GeneratorEntryLimit,
        _ when IsCatalogue(file) || !file.IsCSharp => null,
        _ => FileLimit,
    };

    private static bool IsCatalogue(SourceFile file) =>
        file.IsUnder("generator/TypedRequests.Generator/Diagnostics") && file.Name.StartsWith("Descriptors", StringComparison.Ordinal);

    private static bool IsFunction(SyntaxNode node) => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax
        || (node is PropertyDeclarationSyntax { ExpressionBody: not null });

    private static bool IsTest(SyntaxNode function) => function is MethodDeclarationSyntax method
        && method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "Fact" or "Theory");
}
