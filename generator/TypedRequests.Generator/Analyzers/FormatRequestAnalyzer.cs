using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.JsonTypes;
using TypedRequests.Generator.JsonTypes.Shapes;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>
/// TR4005: a call that looks up the format of a type that none is emitted for. <c>Json&lt;T&gt;()</c> itself asks for one, so there only a type that cannot be
/// emitted is wrong; a generic method of a client does not, so there the type has to be marked.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class FormatRequestAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.NoFormatForType, Descriptors.OldLanguage, Descriptors.JsonTypeRefused, Descriptors.JsonMemberNotRead, Descriptors.MemberMadeElsewhere, .. Descriptors.OfDeclarations,
    ];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.TypedClientAttribute) is not null)
            {
                start.RegisterOperationAction(Analyze, OperationKind.Invocation);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var invocation = (IInvocationOperation)context.Operation;
        var method = invocation.TargetMethod;
        if (method.Arity == 0)
        {
            return;
        }

        if (JsonRequestReader.TypeOf(method) is { } asked)
        {
            CheckEmitted(context, asked);
        }
        else if (method.ContainingType is { TypeKind: TypeKind.Interface } && Verbs.Find(method.OriginalDefinition) is not null)
        {
            CheckMarked(context, method);
        }
    }

    // What a type parameter stands for is known at run time alone; there the call names the remedy itself.
    private static void CheckEmitted(OperationAnalysisContext context, ITypeSymbol type)
    {
        if (Mentions(type, static part => part.TypeKind is TypeKind.TypeParameter or TypeKind.Error))
        {
            return;
        }

        var sink = new CollectingSink();
        var place = TypeArguments.Place(context.Operation.Syntax);
        if (!LanguageRule.Check(type.Shown(), place, sink))
        {
            context.ReportDiagnostic(sink.Findings[0].ToDiagnostic());
            return;
        }

        var policy = JsonPolicyReader.Read(context.Compilation.Assembly);
        var exploration = JsonTypeParser.ParseShape(type, policy, JsonTypeContext.Of(context.Compilation), sink, place);
        ReportAboutType(context, exploration, sink);
        if (exploration.Format is null && !exploration.IsSpoken && !sink.Findings.Any(static finding => Descriptors.OfDeclarations.Contains(finding.Descriptor)) && !exploration.IsEndless)
        {
            var fault = sink.Findings.FirstOrDefault(static finding => finding.Descriptor == Descriptors.JsonTypeRefused || finding.Descriptor == Descriptors.JsonNameClash);
            var reason = fault is null ? "it has no shape in JSON" : fault.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture).TrimEnd('.');
            Report(context, type, reason, AnonymousShape.IsIn(type) ? "Declare a record" : "Change the type, or pass a JsonTypeInfo<T> of your own");
        }
    }

    // No call is wrong then, but the type itself.
    private static void ReportAboutType(OperationAnalysisContext context, JsonExploration exploration, CollectingSink sink)
    {
        foreach (var finding in sink.Findings)
        {
            if (finding.Descriptor == Descriptors.MemberMadeElsewhere || finding.Descriptor == Descriptors.JsonMemberNotRead || Descriptors.OfDeclarations.Contains(finding.Descriptor) || (finding.Descriptor == Descriptors.JsonTypeRefused && exploration.IsEndless))
            {
                context.ReportDiagnostic(finding.ToDiagnostic());
            }
        }
    }

    private static void CheckMarked(OperationAnalysisContext context, IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        var needed = new List<ITypeSymbol>();
        AddLookedUp(definition.ReturnType, method.ReturnType, definition, needed);
        for (var i = 0; i < definition.Parameters.Length; i++)
        {
            if (AttributeReader.Find(definition.Parameters[i], "Body") is not null)
            {
                AddLookedUp(definition.Parameters[i].Type, method.Parameters[i].Type, definition, needed);
            }
        }

        foreach (var type in needed)
        {
            if (!Mentions(type, static part => part.TypeKind is TypeKind.TypeParameter or TypeKind.Error) && !IsMarked(type, context.Compilation.Assembly))
            {
                Report(context, type, "the type is not marked", AnonymousShape.IsIn(type) ? "Declare a record and mark it [JsonRecord]" : Remedy(type));
            }
        }
    }

    private static string Remedy(ITypeSymbol type) => type is INamedTypeSymbol { IsGenericType: false }
        ? "Mark it [JsonRecord], or write [assembly: JsonRecord(typeof(…))] for a type that is not yours"
        : $"Write [assembly: JsonRecord(typeof({type.Shown()}))]";

    // What stands inside a task, response or sequence is looked up as a whole: of `Page<T>` the format of each page that is named.
    private static void AddLookedUp(ITypeSymbol open, ITypeSymbol closed, IMethodSymbol definition, List<ITypeSymbol> needed)
    {
        if (open is INamedTypeSymbol { Arity: > 0 } outer && closed is INamedTypeSymbol made && IsWrapper(outer))
        {
            for (var i = 0; i < outer.TypeArguments.Length; i++)
            {
                AddLookedUp(outer.TypeArguments[i], made.TypeArguments[i], definition, needed);
            }
        }
        else if (Mentions(open, static part => part is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method }) && !IsGiven(open, definition) && !needed.Contains(closed, SymbolEqualityComparer.Default))
        {
            needed.Add(closed);
        }
    }

    private static bool IsWrapper(INamedTypeSymbol type) =>
        type.Is("System.Threading.Tasks", "Task", 1) || type.Is("System.Threading.Tasks", "ValueTask", 1) || type.Is("System.Collections.Generic", "IAsyncEnumerable", 1)
        || type.Is("System.Net.ServerSentEvents", "SseItem", 1) || type.Is("System", "Nullable", 1)
        || type.IsOurs("Response", 1) || type.IsOurs("Paged", 1) || type.IsOurs("ApiResult", 2);

    private static bool IsGiven(ITypeSymbol open, IMethodSymbol definition) => definition.Parameters.Any(info =>
        info.Type.Is("System.Text.Json.Serialization.Metadata", "JsonTypeInfo", 1) && SymbolEqualityComparer.Default.Equals(((INamedTypeSymbol)info.Type).TypeArguments[0], open));

    private static bool IsMarked(ITypeSymbol type, IAssemblySymbol assembly) =>
        AttributeReader.Find(type, "JsonRecord") is not null
        || new[] { assembly, type.ContainingAssembly }.OfType<IAssemblySymbol>().SelectMany(AttributeReader.Read)
            .Any(use => use is { Name: "JsonRecord", ArgumentCount: 1 } && SymbolEqualityComparer.Default.Equals(use.Data.ConstructorArguments[0].Value as ITypeSymbol, type));

    private static bool Mentions(ITypeSymbol type, Func<ITypeSymbol, bool> isPart) =>
        isPart(type)
        || (type is IArrayTypeSymbol array && Mentions(array.ElementType, isPart))
        || (type is INamedTypeSymbol named && (named.TypeArguments.Any(argument => Mentions(argument, isPart)) || (named.ContainingType is { } outer && Mentions(outer, isPart))));

    private static void Report(OperationAnalysisContext context, ITypeSymbol type, string reason, string remedy) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.NoFormatForType,
            TypeArguments.Place(context.Operation.Syntax),
            type.Shown(),
            reason,
            remedy));
}
