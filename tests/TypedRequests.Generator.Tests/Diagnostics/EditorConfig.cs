using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Generator.Tests.Diagnostics;

/// <summary>Severities as an <c>.editorconfig</c> beside the sources sets them, read by the compiler's own parser.</summary>
internal sealed class EditorConfig(string text) : SyntaxTreeOptionsProvider
{
    private static readonly string s_folder = Path.GetPathRoot(AppContext.BaseDirectory) ?? "/";

    private readonly AnalyzerConfigSet _files =
        AnalyzerConfigSet.Create((AnalyzerConfig[])[AnalyzerConfig.Parse("root = true\n" + text, Path.Combine(s_folder, ".editorconfig"))]);

    public static CSharpCompilation Apply(CSharpCompilation compilation, string text) =>
        compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new EditorConfig(text)));

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _files.GetOptionsForSourcePath(Path.Combine(s_folder, tree.FilePath)).TreeOptions.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        severity = default;
        return false;
    }
}
