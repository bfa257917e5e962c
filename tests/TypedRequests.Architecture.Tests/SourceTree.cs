using TypedRequests.TestServers;

namespace TypedRequests.Architecture.Tests;

/// <summary>The text files of the repository, without what builds leave behind.</summary>
internal static class SourceTree
{
    private static readonly HashSet<string> s_skippedFolders = [".git", ".vs", ".idea", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    private static readonly HashSet<string> s_textExtensions =
        [".cs", ".csproj", ".sln", ".props", ".targets", ".json", ".md", ".txt", ".yml", ".yaml", ".sh", ".editorconfig", ".gitattributes", ".gitignore", ""];

    public static IReadOnlyList<SourceFile> All { get; } = [.. Files(new DirectoryInfo(RepositoryFolder.Root)).Select(Read)];

    public static IEnumerable<SourceFile> CSharp => All.Where(file => file.IsWrittenCSharp);

    public static IEnumerable<SourceFile> Under(string folder) => CSharp.Where(file => file.IsUnder(folder));

    private static IEnumerable<FileInfo> Files(DirectoryInfo folder) => folder.EnumerateFiles()
        .Where(file => s_textExtensions.Contains(file.Extension) && !file.Name.Contains(".received.") && file.Name is not ".git")
        .Concat(folder.EnumerateDirectories().Where(inner => !s_skippedFolders.Contains(inner.Name)).SelectMany(Files));

    private static SourceFile Read(FileInfo file) =>
        new(System.IO.Path.GetRelativePath(RepositoryFolder.Root, file.FullName).Replace('\\', '/'), File.ReadAllText(file.FullName));
}
