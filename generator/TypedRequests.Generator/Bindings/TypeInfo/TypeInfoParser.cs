using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Bindings;

/// <summary><c>JsonTypeInfo&lt;T&gt;</c>: how the caller wants T read and written; for type parameters the only way.</summary>
internal sealed class TypeInfoParser : BindingParser
{
    public override string? Attribute => null;

    public override bool Infers(BindingSource source, MethodContext method) => Argument(source) is not null;

    public override void Parse(BindingSource source, MethodContext method) => method.AddTypeInfo(Argument(source)!, source.Expression); // Infers has seen it

    private static ITypeSymbol? Argument(BindingSource source) =>
        source.Type.Is("System.Text.Json.Serialization.Metadata", "JsonTypeInfo", 1) ? ((INamedTypeSymbol)source.Type).TypeArguments[0].WithNullableAnnotation(NullableAnnotation.None) : null;
}
