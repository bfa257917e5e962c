using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>A type with a [JsonConverter]. The converter is made and called directly: neither the serializer nor reflection is asked.</summary>
internal sealed class ConverterShape : JsonShapeKind
{
    private const string Attribute = "JsonConverterAttribute";

    public override bool Claims(ITypeSymbol type, JsonPlace place) =>
        Find(type) is { } converter ? EnumShape.PolicyOf(converter, place.Policy) is null : FindOwn(type) is not null;

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place)
    {
        if (JsonHierarchyParser.IsBase(type))
        {
            JsonContradictions.Refuse(type, Attribute, "A converter reads and writes the whole value, so it cannot be told which derived type is meant. Remove it, or [JsonDerivedType].", place);
            return null;
        }

        return Find(type) is { } converter ? Make(type, converter, place) : RefuseOwn(type, FindOwn(type)!, place); // Claims has found one of them
    }

    /// <summary>The converter type of a [JsonConverter] on a type or member.</summary>
    public static INamedTypeSymbol? Find(ISymbol symbol) => JsonMemberAttributes.Argument(symbol, Attribute) as INamedTypeSymbol;

    /// <summary>An attribute of the user's that derives from [JsonConverter]: it makes the converter by code that runs too late for us.</summary>
    public static INamedTypeSymbol? FindOwn(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.DerivesFrom(JsonRuntime.Attributes, Attribute) && !attribute.AttributeClass.Is(JsonRuntime.Attributes, Attribute))
            {
                return attribute.AttributeClass;
            }
        }

        return null;
    }

    public static JsonShape? RefuseOwn(ITypeSymbol type, INamedTypeSymbol attribute, JsonPlace place) =>
        place.Refuse(type, $"Only [{attribute.Name}] itself knows its converter, while the program runs. Name the converter with [JsonConverter(typeof(…))].");

    public static JsonShape? Make(ITypeSymbol type, INamedTypeSymbol converter, JsonPlace place)
    {
        if (!place.Context.Sound.IsWhole(converter.IsUnboundGenericType ? converter.OriginalDefinition : converter))
        {
            return place.RefuseSpoken();
        }

        if (!converter.OriginalDefinition.DerivesFrom(JsonRuntime.Attributes, "JsonConverter"))
        {
            return place.Refuse(type, $"{converter.Shown()} is no JsonConverter<T>. Derive it from JsonConverter<{type.Shown()}>.");
        }

        if (converter.IsAbstract || !HasDefaultConstructor(converter, place))
        {
            return place.Refuse(type, $"Its converter {converter.Name} has no constructor without parameters that this assembly can call. Add one.");
        }

        if (converter.IsUnboundGenericType)
        {
            converter = type is INamedTypeSymbol named && named.Arity == converter.Arity ? converter.OriginalDefinition.Construct([.. named.TypeArguments]) : converter;
            if (converter.IsUnboundGenericType || !place.Context.Sound.IsNameable(converter))
            {
                return place.Refuse(type, $"Its converter {converter.Name} is generic, and cannot be closed with the type's own arguments. Name a closed one.");
            }
        }

        var name = place.Type(type);
        var made = $"new {place.Type(converter).Name}()";
        if (converter.DerivesFrom(JsonRuntime.Attributes, "JsonConverterFactory"))
        {
            return new JsonShape(name, $"{JsonRuntime.Shapes}.Converter<{name.Name}>({made})") { ReadsNull = true, Key = $"{JsonRuntime.Keys}.Of<{name.Name}>({made})" };
        }

        return Converted(converter) is not { } converted ? place.Refuse(type, $"{converter.Shown()} is no JsonConverter<T>. Derive it from JsonConverter<{type.Shown()}>.")
            : SymbolEqualityComparer.Default.Equals(converted, type) ? new JsonShape(name, $"{JsonRuntime.Shapes}.Converter<{name.Name}>({made}!)")
            {
                ReadsNull = true,
                Key = ReadsKeys(converter) ? $"{JsonRuntime.Keys}.Of<{name.Name}>({made})" : null,
            }
            : place.Refuse(type, $"{converter.Name} converts {converted.Shown()}. Use a converter of exactly the member's type.");
    }

    /// <summary>The shape of a value type that a converter converts together with its null.</summary>
    public static JsonShape? MakeOfNullable(ITypeSymbol nullable, ITypeSymbol bare, INamedTypeSymbol converter, JsonPlace place) =>
        Make(nullable, converter, place) is not { } shape ? null
        : shape with
        {
            Type = place.Type(bare),
            Format = shape.Format.Replace($"Converter<{shape.Type.Name}>", $"Converter<{shape.Type.Name}?>"),
            FormatType = shape.Type.Name + "?",
            Key = null,
        };

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

    // What JsonConverter<T> itself does for property names is to throw.
    private static bool ReadsKeys(INamedTypeSymbol converter)
    {
        for (var current = converter; current is not null && !current.Is(JsonRuntime.Attributes, "JsonConverter", 1); current = current.BaseType)
        {
            if (!current.GetMembers("ReadAsPropertyName").IsEmpty)
            {
                return true;
            }
        }

        return false;
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
