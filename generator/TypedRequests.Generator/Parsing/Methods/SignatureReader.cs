using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Results;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>Reads the head of a method that the emitted class has to repeat.</summary>
internal static class SignatureReader
{
    public static SignatureModel Read(IMethodSymbol method, ClientContext client, bool isPublic)
    {
        if (method.TypeParameters.Any(static parameter => parameter.Name.All(static c => c is >= 'a' and <= 'z')))
        {
            client.SuppressedIds.Add("CS8981"); // names that may become keywords: the user's choice
        }

        return Signature(method, client, isPublic);
    }

    private static SignatureModel Signature(IMethodSymbol method, ClientContext client, bool isPublic) => new()
    {
        Name = CSharpText.Identifier(method.Name),
        ExplicitInterface = isPublic ? null : client.Type(method.ContainingType).Name,
        ReturnType = ReturnType(method, client),
        TypeParameters = method.Arity == 0 ? "" : $"<{string.Join(", ", method.TypeParameters.Select(static parameter => CSharpText.Identifier(parameter.Name)))}>",
        Constraints = method.Arity == 0 ? [] : ConstraintsOf(method, client, isPublic),
        Parameters = ParametersOf(method, client),
    };

    private static EquatableArray<string> ConstraintsOf(IMethodSymbol method, ClientContext client, bool isPublic) =>
        method.TypeParameters.Select(parameter => isPublic ? Constraints.Written(parameter, client) : Constraints.Disambiguating(parameter, method)).OfType<string>().ToEquatableArray();

    private static EquatableArray<ParameterModel> ParametersOf(IMethodSymbol method, ClientContext client)
    {
        var parameters = new ParameterModel[method.Parameters.Length + (method.IsVararg ? 1 : 0)];
        for (var i = 0; i < method.Parameters.Length; i++)
        {
            var parameter = method.Parameters[i];
            parameters[i] = new ParameterModel((parameter.ScopedKind == ScopedKind.None || parameter.IsParams || parameter.RefKind == RefKind.Out ? "" : "scoped ") + Modifier(parameter.RefKind) + Written(parameter.Type, client), CSharpText.Identifier(parameter.Name));
        }

        if (method.IsVararg)
        {
            parameters[method.Parameters.Length] = new ParameterModel("__arglist", "");
        }

        return new EquatableArray<ParameterModel>(parameters);
    }

    /// <summary>A type in a signature. Where the declaration does not say, it is written as nullable: what may come is null, and the compiler accepts both.</summary>
    /// <param name="type">The type.</param>
    /// <param name="client">What the client shares.</param>
    /// <param name="declared">The type as the interface's definition has it, for results and properties.</param>
    public static string Written(ITypeSymbol type, ClientContext client, ITypeSymbol? declared = null)
    {
        var read = client.Type(type);
        return read.IsNullable || (read.IsOblivious && !IsTypeArgument(declared)) ? read.Name + "?" : read.Name;
    }

    /// <summary>
    /// Whether a type parameter of the interface stands there: the emitted class names the interface with its arguments, where one that does not say is never null to the compiler.
    /// </summary>
    public static bool IsTypeArgument(ITypeSymbol? declared) => declared is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type };

    private static string ReturnType(IMethodSymbol method, ClientContext client)
    {
        if (method.ReturnsVoid)
        {
            return "void";
        }

        var reference = method.ReturnsByRefReadonly ? "ref readonly " : method.ReturnsByRef ? "ref " : "";
        var returned = ReturnUse.Of(method);
        var declared = ReturnUse.Of(method.OriginalDefinition).Type;
        if (returned is not { Type: { } type, Wrapper: not ReturnWrapper.None })
        {
            return reference + Written(method.ReturnType, client, declared);
        }

        var wrapper = returned.Wrapper == ReturnWrapper.Task ? "global::System.Threading.Tasks.Task" : "global::System.Threading.Tasks.ValueTask";
        var mayBeNull = !method.ReturnType.IsValueType && TypeRefReader.IsNullable(method.ReturnType);
        return $"{wrapper}<{Written(type, client, declared)}>{(mayBeNull ? "?" : "")}";
    }

    private static string Modifier(RefKind kind) => kind switch
    {
        RefKind.Ref => "ref ",
        RefKind.Out => "out ",
        RefKind.In => "in ",
        RefKind.RefReadOnlyParameter => "ref readonly ",
        _ => "",
    };
}
