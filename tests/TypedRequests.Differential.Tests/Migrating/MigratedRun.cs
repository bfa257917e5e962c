using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedRequests.Generator;
using TypedRequests.Generator.Analyzers;
using TypedRequests.Differential.Tests.Cases;
using TypedRequests.Differential.Tests.Compiling;
using TypedRequests.Differential.Tests.Recording;

namespace TypedRequests.Differential.Tests.Migrating;

/// <summary>Every case of a peer after its migration, compiled with our generator.</summary>
internal sealed class MigratedRun
{
    private const string OurClient = """return new TypedRequests.Session(handler) { BaseAddress = new System.Uri("https://api.example.com") }.For<IApi>();""";

    private readonly Lazy<IReadOnlyDictionary<string, MigratedCase>> _migrated;
    private readonly Lazy<CaseCompilation> _compiled;
    private readonly Lazy<Task<ILookup<string, Diagnostic>>> _findings;
    private readonly PeerRun _before;
    private readonly ConcurrentDictionary<string, Task<CaseVerdict>> _verdicts = new(StringComparer.Ordinal);

    public MigratedRun(PeerRun before, IPeer peer)
    {
        _before = before;
        _migrated = new(() => CaseMigration.Of(peer, before.Cases));
        _compiled = new(() => Compile(peer, before.Cases, _migrated.Value));
        _findings = new(() => Analyze(_compiled.Value.Compilation));
    }

    public MigratedCase Of(MigrationCase @case) => _migrated.Value[@case.Path];

    /// <summary>The case compared with what it was; each is run once.</summary>
    public Task<CaseVerdict> Judge(MigrationCase @case) => _verdicts.GetOrAdd(@case.Path, _ => DifferentialRun.Of(_before, this, @case));

    /// <summary>The errors and warnings that our analyzer has for the migrated interfaces of a case.</summary>
    public async Task<IReadOnlyList<string>> FindingsOf(MigrationCase @case) =>
        [.. (await _findings.Value)[@case.Path].Where(finding => finding.Severity >= DiagnosticSeverity.Warning).Select(finding => finding.Id)];

    /// <summary>Why a case does not compile after its migration.</summary>
    public string? ErrorsOf(MigrationCase @case) => _compiled.Value.ErrorsOf(@case.Path);

    public Task<IReadOnlyList<CallOutcome>> Run(MigrationCase @case) => CaseRunner.Run(_compiled.Value.Assembly, @case);

    private static async Task<ILookup<string, Diagnostic>> Analyze(Compilation compilation)
    {
        var analyzed = compilation.WithAnalyzers([new TypedClientAnalyzer()], new AnalyzerOptions([]));
        var findings = await analyzed.GetAnalyzerDiagnosticsAsync();
        return findings.ToLookup(finding => finding.Location.SourceTree?.FilePath ?? "");
    }

    private static CaseCompilation Compile(IPeer peer, IReadOnlyList<MigrationCase> cases, IReadOnlyDictionary<string, MigratedCase> migrated)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var @case in cases)
        {
            var isOurs = migrated[@case.Path].IsMigrated;
            files.Add(@case.Path, migrated[@case.Path].Text);
            files.Add(CaseCompilation.EntryOf(@case.Path), CaseSource.EntryFile(@case, isOurs && !@case.MakesItsClient ? OurClient : peer.MakeClient(@case)));
        }

        return CaseCompilation.Of(peer.Name + "Migrated", files, [new TypedClientGenerator().AsSourceGenerator(), .. peer.Generators]);
    }
}
