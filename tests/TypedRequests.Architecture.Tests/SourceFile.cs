using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Architecture.Tests;

/// <summary>A text file of the repository, or one that a test makes up. Its path is relative to the root, with forward slashes.</summary>
internal sealed class SourceFile(string path, string text)
{
    private readonly Lazy<CompilationUnitSyntax> _root = new(() => (CompilationUnitSyntax)Parse(path, text).GetRoot());

    public string Path { get; } = path;

    public string Text { get; } = text;

    public string Name => System.IO.Path.GetFileName(Path);

    public bool IsCSharp => Path.EndsWith(".cs", StringComparison.Ordinal);

    /// <summary>C# that people write, not what a snapshot shows of the generator's output.</summary>
    public bool IsWrittenCSharp => IsCSharp && !IsSnapshot && !IsCorpus;

    /// <summary>Input of a test: what users write, right and wrong.</summary>
    public bool IsCorpus => IsUnder("tests/TypedRequests.Generator.Tests/Corpus/Wrong") || IsUnder("tests/TypedRequests.Generator.Tests/Corpus/Right");

    public bool IsSnapshot => Path.EndsWith(".verified.cs", StringComparison.Ordinal);

    public CompilationUnitSyntax Root => _root.Value;

    public int LineCount => Text.Length == 0 ? 0 : Text.AsSpan().Count('\n') + (Text.EndsWith('\n') ? 0 : 1);

    public bool IsUnder(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    public string At(SyntaxNode node) => $"{Path}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1})";

    public static SyntaxTree Parse(string path, string text) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview), path);
}
