using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Results;

/// <summary>A return type taken apart: what is inside the task, and what it is wrapped in. Lives only while parsing.</summary>
internal sealed class ReturnUse(IMethodSymbol method, ITypeSymbol? type, ReturnWrapper wrapper) : IPlaced
{
    public IMethodSymbol Method { get; } = method;

    /// <summary>The result itself; null for none.</summary>
    public ITypeSymbol? Type { get; } = type;

    public ReturnWrapper Wrapper { get; } = wrapper;

    /// <summary>Null is a value that the caller expects: annotated, or from code that does not say.</summary>
    public bool AdmitsNull => Type is not null
        && (TypeRefReader.IsNullable(Type) || Type is { IsValueType: false, NullableAnnotation: NullableAnnotation.None, TypeKind: not TypeKind.TypeParameter });

    public Location? Location => ReturnLocation.Of(Method);

    public static ReturnUse Of(IMethodSymbol method)
    {
        var type = method.ReturnType;
        if (method.ReturnsVoid)
        {
            return new ReturnUse(method, null, ReturnWrapper.None);
        }

        return type switch
        {
            _ when type.Is("System.Threading.Tasks", "Task") => new(method, null, ReturnWrapper.Task),
            _ when type.Is("System.Threading.Tasks", "ValueTask") => new(method, null, ReturnWrapper.ValueTask),
            _ when type.Is("System.Threading.Tasks", "Task", 1) => new(method, Argument(type), ReturnWrapper.Task),
            _ when type.Is("System.Threading.Tasks", "ValueTask", 1) => new(method, Argument(type), ReturnWrapper.ValueTask),
            _ => new(method, type, ReturnWrapper.None),
        };
    }

    public static ITypeSymbol Argument(ITypeSymbol type) => ((INamedTypeSymbol)type).TypeArguments[0];
}
