using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Analyzers;

/// <summary>
/// Says of the clients of another library that they can be ours, what differs then, and what stays. A project that does not refer to such a library costs one look-up of a name
/// for each.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MigrationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfMigration;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            foreach (var dialect in Dialects.All)
            {
                if (start.Compilation.GetTypeByMetadataName(dialect.Marker) is not null)
                {
                    Start(start, dialect);
                }
            }
        });
    }

    private static void Start(CompilationStartAnalysisContext start, Dialect dialect)
    {
        // The plans of all clients are made once, when the first file asks for them.
        var compilation = start.Compilation;
        var migration = new Lazy<ProjectMigration>(() => ProjectMigration.Of(dialect, compilation, MigrationOptions.Default, CancellationToken.None)!); // the library is there
        start.RegisterSemanticModelAction(context => Report(context, migration));
    }

    private static void Report(SemanticModelAnalysisContext context, Lazy<ProjectMigration> migration)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var dialect = migration.Value.Dialect;
        foreach (var plan in migration.Value.Clients)
        {
            if (plan.IsPossible && plan.Client.Locations.FirstOrDefault(location => location.SourceTree == tree) is { } location)
            {
                context.ReportDiagnostic(Diagnostic.Create(Of(dialect.Ids.Client), location, plan.Client.Name, Summary(plan)));
            }

            foreach (var remark in plan.Remarks.Where(remark => remark.Location?.SourceTree == tree && (plan.IsPossible || remark.Kind == RemarkKind.Stays)))
            {
                var page = $"docs/{dialect.Page}#{remark.Topic}";
                context.ReportDiagnostic(Diagnostic.Create(Of(remark.Kind == RemarkKind.Stays ? dialect.Ids.Stays : dialect.Ids.Differs), remark.Location, remark.Subject, remark.Text, page));
            }
        }

        foreach (var use in migration.Value.UsesIn(context.SemanticModel))
        {
            var descriptor = Of(use.Id);
            var severity = use.IsUrgent ? DiagnosticSeverity.Warning : descriptor.DefaultSeverity;
            object[] arguments = descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture).Contains("{1}") ? [use.Node.ToString(), use.Text] : [use.Text];
            context.ReportDiagnostic(Diagnostic.Create(descriptor, use.Node.GetLocation(), severity, additionalLocations: null, properties: null, arguments));
        }
    }

    private static string Summary(ClientPlan plan)
    {
        var differences = plan.Remarks.Count(static remark => remark.Kind == RemarkKind.Differs);
        return differences == 0 ? "every call sends the same." : $"what differs is told where it does ({differences.ToString(CultureInfo.InvariantCulture)}).";
    }

    private static DiagnosticDescriptor Of(string id) => Descriptors.OfMigration.First(descriptor => descriptor.Id == id);
}
