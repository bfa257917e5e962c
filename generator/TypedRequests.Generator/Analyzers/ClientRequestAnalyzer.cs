using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>TR4001: <c>For&lt;T&gt;()</c> or one of the registrations with a type that has no client.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ClientRequestAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableHashSet<string> s_methods =
        ["For", "AddClient", "AddKeyedClient", "AddTypedClient", "AddSessionClient", "AddKeyedSessionClient", "AddScopedSessionClient"];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.NoClientForType];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.TypedClientAttribute) is not null)
            {
                start.RegisterOperationAction(Analyze, OperationKind.Invocation, OperationKind.MethodReference);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var method = context.Operation is IInvocationOperation invocation ? invocation.TargetMethod : ((IMethodReferenceOperation)context.Operation).Method;
        if (method.TypeArguments.Length != 1 || !s_methods.Contains(method.Name) || !IsOurs(method) || method.TypeArguments[0] is not INamedTypeSymbol type)
        {
            return;
        }

        if (Objection(type, context.Compilation) is var (reason, remedy))
        {
            var name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.NoClientForType, TypeArguments.Place(context.Operation.Syntax), name, reason, remedy));
        }
    }

    // By assembly: the methods of the package for dependency injection are extensions in Microsoft's namespace.
    private static bool IsOurs(IMethodSymbol method) =>
        method.ContainingAssembly.Name is "TypedRequests" or "TypedRequests.DependencyInjection";

    private static (string Reason, string Remedy)? Objection(INamedTypeSymbol type, Compilation compilation)
    {
        if (type.TypeKind == TypeKind.Error)
        {
            return null;
        }

        if (type.TypeKind != TypeKind.Interface)
        {
            return ("clients are emitted for interfaces", "Ask for the interface that declares its requests");
        }

        if (type.IsGenericType)
        {
            return IsClosed(type, compilation)
                ? null
                : ("nothing closes the generic interface with these arguments", "Add [assembly: ClosedClient(typeof(…))] or an interface marked [TypedClient] that derives from it");
        }

        return AttributeReader.Find(type, "TypedClient") is null ? ("it is not marked [TypedClient]", "Mark the interface") : null;
    }

    private static bool IsClosed(INamedTypeSymbol type, Compilation compilation)
    {
        if (type.TypeArguments.Any(static argument => argument.TypeKind is TypeKind.TypeParameter or TypeKind.Error))
        {
            return true; // known only to the caller of the generic code
        }

        var homes = type.TypeArguments.Select(static argument => argument.ContainingAssembly).OfType<IAssemblySymbol>()
            .Append(type.ContainingAssembly)
            .Append(compilation.Assembly);
        return homes.SelectMany(ClosedClients.Of).Any(closed => SymbolEqualityComparer.Default.Equals(closed, type));
    }
}
