using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>TR4002: a handler given to a session that follows redirects or keeps cookies itself.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class HandlerAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.HandlerDoesSessionWork];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("TypedRequests.Session") is not null && !MayRunInBrowser(start.Options))
            {
                start.RegisterOperationAction(Analyze, OperationKind.ObjectCreation);
            }
        });
    }

    // There fetch follows redirects and keeps cookies, and the setters that turn it off throw. The list is the one that CA1416 goes by.
    private static bool MayRunInBrowser(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property._SupportedPlatformList", out var platforms)
        && platforms.Split(',').Any(static platform => platform.Trim().Equals("browser", StringComparison.OrdinalIgnoreCase));

    private static void Analyze(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (!creation.Type.IsOurs("Session"))
        {
            return;
        }

        foreach (var argument in creation.Arguments)
        {
            foreach (var handler in Transports(argument.Value))
            {
                Check(context, handler);
            }
        }
    }

    // A transport may sit beneath handlers of the user's own: new Logging(new HttpClientHandler()), or InnerHandler = ….
    private static IEnumerable<(IObjectCreationOperation Creation, ILocalSymbol? Local)> Transports(IOperation value)
    {
        var bare = value.Bare();
        var local = bare as ILocalReferenceOperation;
        if ((local is null ? bare : local.OnlyValue()?.Bare()) is not IObjectCreationOperation creation)
        {
            return [];
        }

        return IsTransport(creation.Type)
            ? [(creation, local?.Local)]
            : Inner(creation).SelectMany(Transports);
    }

    private static IEnumerable<IOperation> Inner(IObjectCreationOperation wrapper)
    {
        var set = wrapper.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Select(static assignment => assignment.Value) ?? [];
        return wrapper.Arguments.Select(static argument => argument.Value).Concat(set)
            .Where(static value => value.Bare().Type.DerivesFrom("System.Net.Http", "HttpMessageHandler"));
    }

    private static bool IsTransport(ITypeSymbol? type) =>
        type.DerivesFrom("System.Net.Http", "HttpClientHandler") || type.DerivesFrom("System.Net.Http", "SocketsHttpHandler");

    private static void Check(OperationAnalysisContext context, (IObjectCreationOperation Creation, ILocalSymbol? Local) handler)
    {
        var redirects = !IsSwitchedOff(handler.Creation, handler.Local, "AllowAutoRedirect");
        var cookies = !IsSwitchedOff(handler.Creation, handler.Local, "UseCookies");
        if (!redirects && !cookies)
        {
            return;
        }

        var (does, set) = redirects && cookies ? ("follows redirects and keeps cookies", "AllowAutoRedirect and UseCookies")
            : redirects ? ("follows redirects", "AllowAutoRedirect")
            : ("keeps cookies", "UseCookies");
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.HandlerDoesSessionWork, handler.Creation.Syntax.GetLocation(), handler.Creation.Type?.Name, does, set));
    }

    // Anything but the constant true counts as off: a variable may be false, and the session looks again at the first call.
    private static bool IsSwitchedOff(IObjectCreationOperation creation, ILocalSymbol? local, string property)
    {
        var inside = creation.Initializer?.Initializers ?? [];
        var later = local is null ? [] : creation.Root().Descendants();
        return inside.Concat(later).OfType<ISimpleAssignmentOperation>().Any(assignment =>
            assignment.Target is IPropertyReferenceOperation target
            && target.Property.Name == property
            && (target.Instance is IInstanceReferenceOperation || (target.Instance is ILocalReferenceOperation reference && Operations.Same(reference.Local, local)))
            && assignment.Value.ConstantValue is not { HasValue: true, Value: true });
    }
}
