using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>TR2031: <c>[UrlText]</c> that names a member which its type, or the type of a parameter or property, does not have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UrlTextAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.BadUrlText];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(static symbol => Check(symbol), SymbolKind.NamedType, SymbolKind.Property, SymbolKind.Parameter);
    }

    private static void Check(SymbolAnalysisContext context)
    {
        if (AttributeReader.Find(context.Symbol, "UrlText") is not { } attribute || attribute.Text(0) is not { } name)
        {
            return;
        }

        var type = context.Symbol switch
        {
            IPropertySymbol property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => (ITypeSymbol)context.Symbol, // nothing else was asked for
        };
        var shape = ValueShape.Of(type);
        var one = shape.Kind is ValueKind.Collection or ValueKind.Dictionary ? TypeRefReader.Underlying(shape.Element!) : shape.Type; // both have one
        if (!OwnTexts.HasMember(one, name))
        {
            var shown = one.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.BadUrlText, attribute.ArgumentLocation(0), $"'{shown}' has no readable member '{name}'. Name a property, a field or a method without parameters."));
        }
    }
}
