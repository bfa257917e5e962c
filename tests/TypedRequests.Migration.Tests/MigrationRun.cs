using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedRequests.Generator;
using TypedRequests.Generator.Analyzers;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Tests;

/// <summary>
/// Source of a project that uses another library, as it is and as it is after the migration. The source has to compile before; what comes out has to compile with the emitted
/// clients, and our analyzers may have nothing to say about it that is an error or a warning.
/// </summary>
internal sealed class MigrationRun
{
    // A segment of a path that may be null: the original deserved it too, and was told nothing.
    private const string Deserved = "TR2009";

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest, DocumentationMode.Parse);

    private MigrationRun(ProjectMigration project, IReadOnlyDictionary<string, string> files)
    {
        Project = project;
        Files = files;
    }

    public ProjectMigration Project { get; }

    /// <summary>The text of every file after the migration.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>The first file.</summary>
    public string Text => Files["Source0.cs"];

    public IEnumerable<Remark> Remarks => Project.Clients.SelectMany(client => client.Remarks);

    /// <summary>What is said, a line each: subject, colon, text.</summary>
    public IReadOnlyList<string> Told => [.. Remarks.Select(remark => $"{remark.Subject}: {remark.Text}")];

    /// <summary>Migrates everything that can be, and requires that the outcome is right.</summary>
    public static MigrationRun Of(params string[] sources) => Of(MigrationOptions.Default, sources);

    public static MigrationRun Of(MigrationOptions options, params string[] sources)
    {
        var before = Compile(sources);
        AssertCompiles(before, "before");
        var project = ProjectMigration.Of(Dialects.All.Single(dialect => before.GetTypeByMetadataName(dialect.Marker) is not null && sources.Any(source => source.Contains(dialect.Namespace, StringComparison.Ordinal))), before, options, CancellationToken.None)!;
        var written = project.Write(project.Clients, project.Uses);
        var files = before.SyntaxTrees.Skip(1).ToDictionary(tree => tree.FilePath, tree => (written.TryGetValue(tree, out var text) ? text : tree.GetText()).ToString());
        var run = new MigrationRun(project, files);
        AssertCompiles(WithClients(Compile([.. files.Values])), "after");
        return run;
    }

    public static CSharpCompilation Compile(params string[] sources)
    {
        var trees = sources.Prepend(Usings).Select((source, i) => CSharpSyntaxTree.ParseText(source, s_parseOptions, i == 0 ? "Usings.cs" : $"Source{i - 1}.cs"));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create("MyApp", trees, References.All, options);
    }

    private static CSharpCompilation WithClients(CSharpCompilation compilation)
    {
        CSharpGeneratorDriver.Create([new TypedClientGenerator().AsSourceGenerator()], parseOptions: s_parseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var raised);
        Assert.Empty(raised);
        var found = compilation.WithAnalyzers([new TypedClientAnalyzer(), new InterfaceWithoutMarkAnalyzer()]).GetAnalyzerDiagnosticsAsync().Result;
        AssertNone([.. found.Where(finding => finding.Severity >= DiagnosticSeverity.Warning && finding.Id != Deserved)], compilation, "our analyzers");
        return (CSharpCompilation)output;
    }

    private static void AssertCompiles(CSharpCompilation compilation, string when) =>
        AssertNone([.. compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error)], compilation, when);

    private static void AssertNone(ImmutableArray<Diagnostic> found, CSharpCompilation compilation, string when) =>
        Assert.True(found.IsEmpty, $"{when}:\n{string.Join('\n', found)}\nin:\n{string.Join("\n", compilation.SyntaxTrees.Skip(1).Select(tree => tree.ToString()))}");
}
