using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>A type with a [JsonConverter]. The converter is made and called directly: neither the serializer nor reflection is asked.</summary>
internal sealed class ConverterShape : JsonShapeKind
{
    public override bool Claims(ITypeSymbol type, JsonPlace place) =>
        Find(type) is { } converter && !EnumShape.IsStringEnumConverter(converter);

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place) => Make(type, Find(type)!, place); // Claims has found it

    /// <summary>The converter type of a [JsonConverter] on a type or member.</summary>
    public static INamedTypeSymbol? Find(ISymbol symbol) => JsonMemberAttributes.Argument(symbol, "JsonConverterAttribute") as INamedTypeSymbol;

    public static JsonShape? Make(ITypeSymbol type, INamedTypeSymbol converter, JsonPlace place)
    {
        if (converter.IsAbstract || !HasDefaultConstructor(converter, place))
        {
            return place.Refuse(type, $"Its converter {converter.Name} has no constructor without parameters that this assembly can call. Add one.");
        }

        if (converter.IsUnboundGenericType)
        {
            converter = type is INamedTypeSymbol named && named.Arity == converter.Arity ? converter.OriginalDefinition.Construct([.. named.TypeArguments]) : converter;
        }

        var name = place.Type(type);
        var made = $"new {place.Type(converter).Name}()";
        if (converter.DerivesFrom(JsonRuntime.Attributes, "JsonConverterFactory"))
        {
            return new JsonShape(name, $"{JsonRuntime.Shapes}.Converter<{name.Name}>({made})");
        }

        return Converted(converter) is not { } converted ? place.Refuse(type, $"{converter.Name} is no JsonConverter<T>. Derive it from JsonConverter<{type.Name}>.")
            : SymbolEqualityComparer.Default.Equals(converted, type) ? new JsonShape(name, $"{JsonRuntime.Shapes}.Converter<{name.Name}>({made}!)")
            : place.Refuse(type, $"{converter.Name} converts {converted.Name}. Use a converter of exactly the member's type.");
    }

    /// <summary>What a converter converts: the T of its JsonConverter&lt;T&gt;.</summary>
    public static ITypeSymbol? Converted(INamedTypeSymbol converter)
    {
        for (var current = converter; current is not null; current = current.BaseType)
        {
            if (current.Is(JsonRuntime.Attributes, "JsonConverter", 1))
            {
                return current.TypeArguments[0];
            }
        }

        return null;
    }

    private static bool HasDefaultConstructor(INamedTypeSymbol converter, JsonPlace place)
    {
        foreach (var constructor in converter.InstanceConstructors)
        {
            if (constructor.Parameters.IsEmpty && place.Context.CanSee(constructor))
            {
                return true;
            }
        }

        return false;
    }
}
