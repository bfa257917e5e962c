using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Differential.Tests.Compiling;

/// <summary>Many cases compiled as one project. A case that does not compile is left out, so that the others still run.</summary>
internal sealed class CaseCompilation
{
    // Refit registers its generated clients for .NET 5 and newer only, by the symbol that the SDK defines.
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.CSharp13, DocumentationMode.Parse, SourceCodeKind.Regular, ["NET", "NET5_0_OR_GREATER", "NET8_0_OR_GREATER"]);

    private readonly Dictionary<string, string> _errors = new(StringComparer.Ordinal);

    private CaseCompilation(Compilation compilation, IEnumerable<(string Path, string Error)> errors)
    {
        Compilation = compilation;
        Assembly = Load(compilation);
        foreach (var (path, error) in errors) _errors[path] = _errors.TryGetValue(path, out var before) ? before + "\n" + error : error;
    }

    public Assembly Assembly { get; }

    /// <summary>What was compiled, emitted files included.</summary>
    public Compilation Compilation { get; }

    /// <summary>Why a file was left out; null when it was compiled.</summary>
    public string? ErrorsOf(string path) => _errors.GetValueOrDefault(path);

    /// <summary>Compiles files, keyed by path; files that begin with the same path and a dot belong to one case.</summary>
    public static CaseCompilation Of(string name, IReadOnlyDictionary<string, string> files, params IEnumerable<ISourceGenerator> generators)
    {
        var left = files.ToDictionary();
        var errors = new List<(string, string)>();
        while (true)
        {
            var compilation = Generate(Create(name, left), generators, out var found);
            var broken = found.Concat(compilation.GetDiagnostics()).Where(finding => finding.Severity == DiagnosticSeverity.Error).ToList();
            if (broken.Count == 0) return new CaseCompilation(compilation, errors);
            var paths = broken.Select(finding => (Path: CaseOf(finding, left.Keys), Error: finding.ToString())).ToList();
            errors.AddRange(paths);
            if (paths.Select(path => path.Path).Distinct().Count(path => left.Remove(path) | left.Remove(EntryOf(path))) == 0)
            {
                throw new InvalidOperationException("Errors belong to no case: " + string.Join('\n', broken.Take(20)));
            }
        }
    }

    /// <summary>The path of the file that makes a case's client.</summary>
    public static string EntryOf(string path) => path.Replace(".cs", ".Entry.cs", StringComparison.Ordinal);

    public static CSharpCompilation Create(string name, IReadOnlyDictionary<string, string> files) => CSharpCompilation.Create(
        name,
        files.Select(file => CSharpSyntaxTree.ParseText(file.Value, s_parseOptions, file.Key)),
        PeerReferences.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static Compilation Generate(CSharpCompilation compilation, IEnumerable<ISourceGenerator> generators, out ImmutableArray<Diagnostic> found)
    {
        CSharpGeneratorDriver.Create(generators, parseOptions: s_parseOptions, optionsProvider: new RefitProperties()).RunGeneratorsAndUpdateCompilation(compilation, out var output, out found);
        return output;
    }

    /// <summary>An error in an emitted file belongs to the case whose namespace it names.</summary>
    private static string CaseOf(Diagnostic finding, IEnumerable<string> paths)
    {
        var tree = finding.Location.SourceTree;
        if (tree is null) return "";
        var path = tree.FilePath.Replace(".Entry.cs", ".cs", StringComparison.Ordinal);
        return paths.FirstOrDefault(candidate => candidate == path)
            ?? paths.FirstOrDefault(candidate => tree.FilePath.Contains(Path.GetFileNameWithoutExtension(candidate), StringComparison.Ordinal))
            ?? paths.FirstOrDefault(candidate => LineOf(finding).Contains(Path.GetFileNameWithoutExtension(candidate) + ".", StringComparison.Ordinal))
            ?? tree.FilePath;
    }

    private static string LineOf(Diagnostic finding) =>
        finding.Location.SourceTree!.GetText().Lines.GetLineFromPosition(finding.Location.SourceSpan.Start).ToString(); // looked at above

    private static Assembly Load(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success) throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(20)));
        return Assembly.Load(image.ToArray());
    }
}
