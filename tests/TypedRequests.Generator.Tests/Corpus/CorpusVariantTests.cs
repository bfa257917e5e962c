using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedRequests.Generator.Tests.Diagnostics;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Corpus;

/// <summary>The right corpus as other projects compile it: newer languages, nullable reference types off, every rule of the SDK's analyzers on.</summary>
public sealed class CorpusVariantTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp12, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.CSharp13, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.Preview, NullableContextOptions.Enable)] // C# 14, which this compiler knows by no other name
    [InlineData(LanguageVersion.CSharp12, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp12, NullableContextOptions.Warnings)]
    [InlineData(LanguageVersion.CSharp12, NullableContextOptions.Annotations)]
    public void EmittedCodeCompilesWithoutAWarning(LanguageVersion language, NullableContextOptions nullable)
    {
        var complaints = Batches(language, nullable).SelectMany(batch => InEmittedCode(Emit(batch), batch)).ToList();
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    // AnalysisMode=All: every rule of the SDK is a warning, whatever its default.
    [Fact]
    public async Task EmittedCodeObeysEveryRuleOfTheSdk()
    {
        var analyzers = SdkAnalyzers();
        Assert.SkipWhen(analyzers.IsEmpty, "The runtime that runs the tests has no SDK beside it.");
        Assert.True(analyzers.Length > 100, $"{analyzers.Length} analyzers");
        var found = new List<string>();
        foreach (var batch in Batches(LanguageVersion.CSharp12, NullableContextOptions.Enable).Where(batch => batch.SyntaxTrees.Count() > 2))
        {
            var output = Emit(batch);
            var all = output.WithOptions(output.Options.WithSpecificDiagnosticOptions(analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct().ToDictionary(id => id, _ => ReportDiagnostic.Warn)));
            var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
            found.AddRange((await all.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync()).Where(finding => IsIn(finding, output, batch)).Select(finding => finding.ToString()));
        }

        Assert.True(found.Count == 0, string.Join('\n', found.Take(40)));
    }

    private static IEnumerable<CSharpCompilation> Batches(LanguageVersion language, NullableContextOptions nullable)
    {
        var options = TestCompilation.ParseOptions.WithLanguageVersion(language);
        var start = Inspection.Compile();
        var project = start.RemoveAllSyntaxTrees()
            .AddSyntaxTrees(start.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), options, tree.FilePath)))
            .WithOptions(start.Options.WithNullableContextOptions(nullable));
        return CorpusFile.Right.Where(file => file.StandsAlone).Select(file => new[] { file }).Append([.. CorpusFile.Right.Where(file => !file.StandsAlone)])
            .Select(files => project.AddSyntaxTrees(files.Select(file => CSharpSyntaxTree.ParseText(file.Source, options, "Corpus/" + file.Name + ".cs"))));
    }

    private static Compilation Emit(CSharpCompilation batch)
    {
        var driver = CSharpGeneratorDriver.Create([new TypedClientGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)batch.SyntaxTrees.First().Options);
        driver.RunGeneratorsAndUpdateCompilation(batch, out var output, out var raised);
        Assert.Empty(raised);
        return output;
    }

    private static IEnumerable<string> InEmittedCode(Compilation output, CSharpCompilation batch) =>
        output.GetDiagnostics().Where(found => found is { Severity: >= DiagnosticSeverity.Warning, IsSuppressed: false } && IsIn(found, output, batch)).Select(found => found.ToString());

    // What lies nowhere counts as ours; that several versions of an assembly are unified does not.
    private static bool IsIn(Diagnostic found, Compilation output, CSharpCompilation batch) =>
        found.Location.SourceTree is { } tree ? output.ContainsSyntaxTree(tree) && !batch.ContainsSyntaxTree(tree) : found.Id is not ("CS1701" or "CS8019") && found.Severity == DiagnosticSeverity.Error;

    private static ImmutableArray<DiagnosticAnalyzer> SdkAnalyzers()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "sdk")); // the framework is not a single file here
        var folder = !Directory.Exists(root) ? null : Directory.GetDirectories(root).Select(sdk => Path.Combine(sdk, "Sdks", "Microsoft.NET.Sdk", "analyzers")).Where(Directory.Exists).Order(StringComparer.Ordinal).LastOrDefault();
        return folder is null ? [] :
        [
            .. new[] { "Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll" }
                .SelectMany(file => Assembly.LoadFrom(Path.Combine(folder, file)).GetTypes())
                .Where(type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!), // a class, so never null
        ];
    }
}
