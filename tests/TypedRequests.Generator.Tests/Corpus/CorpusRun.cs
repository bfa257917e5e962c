using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Generator.Tests.Diagnostics;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Corpus;

/// <summary>Runs all analyzers and the generator over corpus files: few compilations, many files, each file judged for itself.</summary>
internal sealed class CorpusRun
{
    private readonly ILookup<string?, Diagnostic> _findings;
    private readonly ILookup<string?, Diagnostic> _complaints;

    private CorpusRun(IEnumerable<Diagnostic> findings, IEnumerable<Diagnostic> complaints)
    {
        _findings = findings.ToLookup(found => found.Location.SourceTree?.FilePath);
        _complaints = complaints.ToLookup(found => found.Location.SourceTree?.FilePath);
    }

    /// <summary>The compiler's errors and warnings that lie in emitted files, or nowhere.</summary>
    public IEnumerable<Diagnostic> InEmittedCode => _complaints.Where(file => file.Key is null || !file.Key.StartsWith("Corpus/", StringComparison.Ordinal)).SelectMany(file => file);

    public static async Task<CorpusRun> Of(IReadOnlyList<CorpusFile> files)
    {
        var findings = new List<Diagnostic>();
        var complaints = new List<Diagnostic>();
        var batches = files.Where(file => file.StandsAlone).Select(file => new[] { file }).Append([.. files.Where(file => !file.StandsAlone)]);
        foreach (var batch in batches)
        {
            var compilation = Compile(batch);
            findings.AddRange(await Inspection.Find(compilation));
            complaints.AddRange(Inspection.CompileWithClients(compilation));
        }

        return new CorpusRun(findings, complaints);
    }

    /// <summary>Ours, in order of place.</summary>
    public IEnumerable<Diagnostic> Findings(CorpusFile file) => _findings[PathOf(file)];

    /// <summary>The compiler's errors and warnings in the file itself.</summary>
    public IEnumerable<Diagnostic> Complaints(CorpusFile file) => _complaints[PathOf(file)];

    private static CSharpCompilation Compile(IReadOnlyList<CorpusFile> files) =>
        Inspection.Compile().AddSyntaxTrees(files.Select(file => CSharpSyntaxTree.ParseText(file.Source, TestCompilation.ParseOptions, PathOf(file))));

    private static string PathOf(CorpusFile file) => "Corpus/" + file.Name + ".cs";
}
