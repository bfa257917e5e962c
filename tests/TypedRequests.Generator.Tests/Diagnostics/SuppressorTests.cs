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

    // field: T20. Where no other type can derive, a switch over every case is exhaustive.
    [Theory]
    [InlineData("content switch { Content.Text text => text.Value, Content.Parts(var parts) => parts[0] }", true)]
    [InlineData("content switch { Content.Text { Value: var text } => text, Content.Parts { Value: _ } => \"\" }", true)]
    [InlineData("content switch { Content.Text or Content.Parts => \"\" }", true)]
    [InlineData("content switch { Content.Text => \"\", Content.Parts { Value.Length: 1 } => \"\" }", false)]
    [InlineData("content switch { Content.Text => \"\", Content.Parts parts when parts.Value.Length > 1 => \"\" }", false)]
    [InlineData("content switch { Content.Text { Value: string } => \"\", Content.Parts => \"\" }", false)]
    [InlineData("content switch { Content.Text => \"\" }", false)]
    [InlineData("maybe switch { Content.Text => \"\", Content.Parts => \"\" }", false)]
    [InlineData("maybe switch { Content.Text => \"\", Content.Parts => \"\", null => \"\" }", true)]
    [InlineData("nested switch { Nested.One => \"\", Nested.Two.Three => \"\", Nested.Two.Four => \"\" }", true)]
    [InlineData("nested switch { Nested.One => \"\", Nested.Two => \"\" }", true)]
    [InlineData("nested switch { Nested.One => \"\", Nested.Two.Three => \"\" }", false)]
    [InlineData("named switch { First => \"\", Second => \"\" }", true)]
    [InlineData("open switch { Open.One => \"\", Open.Two => \"\" }", false)] // another project may derive
    [InlineData("leaky switch { Leaky.One => \"\", Leaky.Two => \"\" }", false)] // this one does
    [InlineData("plain switch { Plain.One => \"\" }", false)] // no union
    [InlineData("gap switch { Gap.One => \"\", Gap.Two.Three => \"\" }", false)] // the case that is a union has another type below it
    [InlineData("self switch { Self.A => \"\" }", false)] // a mistake: it is a case of itself
    public async Task T20_ASwitchOverEveryCaseIsExhaustive(string expression, bool isExhaustive)
    {
        var compilation = Inspection.Compile($$"""
            [JsonUnion] public abstract record Content { private Content() { } public sealed record Text(string Value) : Content; public sealed record Parts(string[] Value) : Content; }
            [JsonUnion] internal abstract record Nested { public sealed record One(string Value) : Nested; [JsonUnion] public abstract record Two : Nested { public sealed record Three(int Value) : Two; public sealed record Four(bool Value) : Two; } }
            [JsonUnion(typeof(First), typeof(Second))] internal interface INamed; internal sealed record First(int A) : INamed; internal sealed record Second(int B) : INamed;
            [JsonUnion] public abstract record Open { public sealed record One(int A) : Open; public sealed record Two(int B) : Open; }
            [JsonUnion] internal abstract record Leaky { public sealed record One(int A) : Leaky; public sealed record Two(int B) : Leaky; } internal sealed record Other(int C) : Leaky;
            internal abstract record Plain { public sealed record One(int A) : Plain; }
            [JsonUnion] internal abstract record Gap { public sealed record One(int A) : Gap; [JsonUnion] public abstract record Two : Gap { public sealed record Three(int B) : Two; } } internal sealed record Five(int C) : Gap.Two;
            [JsonUnion(typeof(Self))] internal abstract record Self { public sealed record A(int B) : Self; }
            internal static class Uses { public static string Run(Content content, Content? maybe, Nested nested, INamed named, Open open, Leaky leaky, Plain plain, Gap gap, Self self) => {{expression}}; }
            """);
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        var found = await compilation.WithAnalyzers([new UnionSwitchSuppressor()], options).GetAllDiagnosticsAsync();
        Assert.Equal(isExhaustive, Assert.Single(found, warning => warning.Id == "CS8509").IsSuppressed);
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
