using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>Recognises calls whose result holds a connection.</summary>
internal static class StreamedResult
{
    /// <summary>What kind of result must be disposed, in words, or null when none must.</summary>
    public static string? Describe(IInvocationOperation call)
    {
        var result = Result(call.TargetMethod.ReturnType);
        if (result.IsOurs("Response", 1) && ((INamedTypeSymbol)result!).TypeArguments[0].Is("System.IO", "Stream")) // it is one
        {
            return IsClientMethod(call.TargetMethod) ? "Response<Stream>" : null;
        }

        if (IsResponse(result))
        {
            return AsksForHeadersOnly(call) ? "response, asked for with StreamResponse," : null;
        }

        if (!result.Is("System.IO", "Stream") && !result.Is("System.Net.Http", "HttpResponseMessage"))
        {
            return null;
        }

        return IsClientMethod(call.TargetMethod) ? result!.Name : null;
    }

    private static bool IsClientMethod(IMethodSymbol method) =>
        method.ContainingType is { TypeKind: TypeKind.Interface } && Verbs.Find(method.OriginalDefinition) is not null;

    private static bool IsResponse(ITypeSymbol? type) => type.IsOurs("Response") || type.IsOurs("Response", 1);

    public static bool IsTask(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask" } task && TypeNames.IsNamespace(task.ContainingNamespace, "System.Threading.Tasks");

    private static ITypeSymbol? Result(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 1 } task && IsTask(type) ? task.TypeArguments[0] : type;

    private static bool AsksForHeadersOnly(IInvocationOperation call) => call.Arguments.Any(static argument =>
    {
        var value = argument.Value.Bare();
        var made = value is ILocalReferenceOperation local ? local.OnlyValue()?.Bare() : value;
        return made is IObjectCreationOperation creation
            && creation.Type.IsOurs("RequestOptions")
            && creation.Initializer is { } initializer
            && initializer.Initializers.OfType<ISimpleAssignmentOperation>().Any(static assignment =>
                assignment.Target is IPropertyReferenceOperation { Property.Name: "StreamResponse" }
                && assignment.Value.ConstantValue is { HasValue: true, Value: true });
    });
}
