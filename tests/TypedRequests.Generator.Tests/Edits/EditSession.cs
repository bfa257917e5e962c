using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.Generator.JsonTypes;
using TypedRequests.Generator.Tests.Diagnostics;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Edits;

/// <summary>An editor over one file: text after text goes through one generator driver, and only what was emitted is compiled after each.</summary>
internal sealed class EditSession
{
    private const string File = "Edited.cs";

    private readonly CSharpParseOptions _options;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;
    private SyntaxTree _tree;

    public EditSession(CSharpParseOptions? options = null)
    {
        _options = options ?? TestCompilation.ParseOptions;
        _driver = CSharpGeneratorDriver.Create(
            [new TypedClientGenerator().AsSourceGenerator()],
            parseOptions: _options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        _tree = CSharpSyntaxTree.ParseText("", _options, File);
        var start = Inspection.Compile();
        _compilation = start.RemoveAllSyntaxTrees().AddSyntaxTrees(start.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), _options, tree.FilePath))).AddSyntaxTrees(_tree);
        _driver = _driver.RunGenerators(_compilation); // what is done once for a project is no work of a step
    }

    /// <summary>The project as it is typed.</summary>
    public CSharpCompilation Written => _compilation;

    /// <summary>The project with what was emitted for it.</summary>
    public Compilation Output { get; private set; } = null!; // set by each step

    public GeneratorRunResult Result { get; private set; }

    /// <summary>What was typed, and what the step came to.</summary>
    public EditStep Type(string text)
    {
        var tree = _tree.WithChangedText(SourceText.From(text));
        _compilation = _compilation.ReplaceSyntaxTree(_tree, tree);
        _tree = tree;
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var output, out var raised);
        Output = output;
        Result = _driver.GetRunResult().Results.Single();
        return new EditStep(text, [.. raised.Concat(InEmittedCode())], Result.Exception, Work());
    }

    private IEnumerable<Diagnostic> InEmittedCode() =>
        Result.GeneratedSources.Select(source => source.SyntaxTree)
            .SelectMany(tree => Output.GetSemanticModel(tree).GetDiagnostics())
            .Where(found => found is { Severity: >= DiagnosticSeverity.Warning, IsSuppressed: false });

    // In things, not in time: what was explored, what steps yielded anew, and what was written.
    private EditWork Work() => new(
        JsonTypeContext.Of(_compilation).Explored.Count,
        Result.TrackedSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified),
        Result.GeneratedSources.Length,
        Result.GeneratedSources.Sum(source => source.SourceText.Length));
}
