using Microsoft.CodeAnalysis.Text;
using TypedRequests.Generator.Tests.Diagnostics;
using TypedRequests.TestServers;

namespace TypedRequests.Generator.Tests.Corpus;

/// <summary>One file of the corpus. Its first line says what is odd about it; carets mark what is wrong with it.</summary>
internal sealed record CorpusFile(string Name, string Source, IReadOnlyList<(string Id, TextSpan Span)> Marks)
{
    /// <summary>Attributes of the assembly speak about every file of a compilation, so such a file needs one of its own.</summary>
    public bool StandsAlone => Source.Contains("\n[assembly:", StringComparison.Ordinal) || !Source.Contains("\nnamespace ", StringComparison.Ordinal);

    public static IReadOnlyList<CorpusFile> Wrong { get; } = Read("Wrong");

    public static IReadOnlyList<CorpusFile> Right { get; } = Read("Right");

    private static IReadOnlyList<CorpusFile> Read(string folder) =>
    [
        .. Directory.GetFiles(RepositoryFolder.PathOf("tests", "TypedRequests.Generator.Tests", "Corpus", folder), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file), Source: File.ReadAllText(file)))
            .Select(file => new CorpusFile(file.Name, file.Source, CaretMarks.Read(file.Source))),
    ];
}
