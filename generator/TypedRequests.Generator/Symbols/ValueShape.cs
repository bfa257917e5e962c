using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Symbols;

/// <summary>A type's kind, and what it is made of. Lives only while parsing.</summary>
internal readonly struct ValueShape(ValueKind kind, ITypeSymbol type, ITypeSymbol? element = null, string? text = null)
{
    public ValueKind Kind { get; } = kind;

    /// <summary>The type without <see cref="Nullable{T}"/>.</summary>
    public ITypeSymbol Type { get; } = type;

    /// <summary>The item of a collection, the value of a dictionary.</summary>
    public ITypeSymbol? Element { get; } = element;

    /// <summary>The expression of an <see cref="ValueKind.OwnText"/>, of a value called <c>given</c>.</summary>
    public string? Text { get; } = text;

    public bool HasText => Kind is ValueKind.Scalar or ValueKind.Enum or ValueKind.OwnText;

    /// <summary>A type parameter: it may stand for an enum, whose names the client's policy writes.</summary>
    public bool IsOpen => Type.TypeKind == TypeKind.TypeParameter;

    public static ValueShape Of(ITypeSymbol type)
    {
        var bare = TypeRefReader.Underlying(type);
        return bare.TypeKind switch
        {
            TypeKind.Enum => new(ValueKind.Enum, bare),
            TypeKind.TypeParameter => new(IsFormattable((ITypeParameterSymbol)bare, depth: 0) ? ValueKind.Scalar : ValueKind.TypeParameter, bare),
            TypeKind.Dynamic => new(ValueKind.Opaque, bare),
            TypeKind.Delegate or TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.Error => new(ValueKind.Unsendable, bare),
            TypeKind.Array => OfArray((IArrayTypeSymbol)bare),
            _ => OfNamed(bare),
        };
    }

    // What its constraints promise; one may be another type parameter.
    private static bool IsFormattable(ITypeParameterSymbol parameter, int depth) => depth < 8 && parameter.ConstraintTypes.Any(constraint =>
        constraint is ITypeParameterSymbol other ? IsFormattable(other, depth + 1) : constraint.FindConstructed("System", "IFormattable", 0) is not null);

    private static ValueShape OfArray(IArrayTypeSymbol array) => array switch
    {
        { Rank: > 1 } => new(ValueKind.Unsendable, array),
        { ElementType.SpecialType: SpecialType.System_Byte } => new(ValueKind.Bytes, array),
        _ => new(ValueKind.Collection, array, array.ElementType),
    };

    private static ValueShape OfNamed(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Object || IsJsonTree(type))
        {
            return new(ValueKind.Opaque, type);
        }

        if (IsFormattable(type))
        {
            return new(ValueKind.Scalar, type);
        }

        if (IsUnsendable(type))
        {
            return new(ValueKind.Unsendable, type);
        }

        return type.Is("System", "ReadOnlyMemory", 1) || type.Is("System", "Memory", 1) ? OfMemory(type) : OfSequence(type);
    }

    private static ValueShape OfMemory(ITypeSymbol type)
    {
        var element = ((INamedTypeSymbol)type).TypeArguments[0];
        return element.SpecialType == SpecialType.System_Byte ? new(ValueKind.Bytes, type) : new(ValueKind.Unsendable, type);
    }

    private static ValueShape OfSequence(ITypeSymbol type)
    {
        if (type.FindConstructed("System.Collections.Generic", "IAsyncEnumerable", 1) is not null)
        {
            return new(ValueKind.Unsendable, type);
        }

        if (type.FindConstructed("System.Collections.Generic", "IEnumerable", 1) is not { } sequence)
        {
            return new(type.TypeKind == TypeKind.Interface ? ValueKind.Opaque : ValueKind.Object, type);
        }

        var item = sequence.TypeArguments[0];
        return item.Is("System.Collections.Generic", "KeyValuePair", 2)
            ? new(ValueKind.Dictionary, type, ((INamedTypeSymbol)item).TypeArguments[1])
            : new(ValueKind.Collection, type, item);
    }

    private static bool IsFormattable(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_DateTime or SpecialType.System_Decimal => true,
        >= SpecialType.System_SByte and <= SpecialType.System_Double => true,
        _ => type.Is("System", "Uri") || type.Is("System", "Version") || type.FindConstructed("System", "IFormattable", 0) is not null,
    };

    private static bool IsJsonTree(ITypeSymbol type) =>
        type.Is("System.Text.Json", "JsonElement")
        || type.Is("System.Text.Json", "JsonDocument")
        || type.DerivesFrom("System.Text.Json.Nodes", "JsonNode");

    private static bool IsUnsendable(ITypeSymbol type) =>
        type.IsRefLikeType
        || type.DerivesFrom("System.IO", "Stream")
        || type.DerivesFrom("System.Net.Http", "HttpContent")
        || type.DerivesFrom("System.Threading.Tasks", "Task")
        || type.Is("System.Threading", "CancellationToken")
        || type.Is("System.IO", "FileInfo")
        || type.IsOurs("FilePart");
}
