using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedRequests.Generator.Analyzers;

namespace TypedRequests.Generator.Tests.Diagnostics;

/// <summary>Advice of other analyzers that is wrong for a typed client's interface is silenced there, and nowhere else.</summary>
public sealed class SuppressorTests
{
    [Theory]
    [InlineData("CA1040", "[TypedClient] public interface IUsers : IBase; public interface IOther : IBase;", "IUsers", "IOther")]
    [InlineData("CA1054", "[TypedClient] public interface IUsers { [Get] Task A([RequestUrl] string url, string urlText); }", "url", "urlText")]
    [InlineData("VSTHRD200", "[TypedClient] public interface IUsers { [Get(\"/a\")] Task A(); Task B() => A(); }", "A", "B")]
    public async Task AdviceIsSilencedOnlyWhereItIsWrong(string id, string source, string silenced, string told)
    {
        var compilation = Inspection.Compile(source + " public interface IBase { }");
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        var found = await compilation.WithAnalyzers([new Adviser(id), new TypedClientSuppressor()], options).GetAllDiagnosticsAsync();
        Assert.True(Assert.Single(found, advice => advice.Id == id && advice.GetMessage(System.Globalization.CultureInfo.InvariantCulture) == silenced).IsSuppressed);
        Assert.False(Assert.Single(found, advice => advice.Id == id && advice.GetMessage(System.Globalization.CultureInfo.InvariantCulture) == told).IsSuppressed);
    }

    // Stands for the analyzer that gives the advice: it complains about every declaration.
#pragma warning disable RS1001, RS1017, RS1026, RS1036, RS2008
    private sealed class Adviser(string id) : DiagnosticAnalyzer
    {
        private readonly DiagnosticDescriptor _advice = new(id, "Advice", "{0}", "Design", DiagnosticSeverity.Warning, true);

        public override System.Collections.Immutable.ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_advice];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(Complain, SyntaxKind.InterfaceDeclaration, SyntaxKind.MethodDeclaration, SyntaxKind.Parameter);
        }

        private void Complain(SyntaxNodeAnalysisContext context)
        {
            var name = context.Node switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier,
                MethodDeclarationSyntax method => method.Identifier,
                _ => ((ParameterSyntax)context.Node).Identifier,
            };
            context.ReportDiagnostic(Diagnostic.Create(_advice, name.GetLocation(), name.ValueText));
        }
    }
#pragma warning restore RS1001, RS1017, RS1026, RS1036, RS2008
}
