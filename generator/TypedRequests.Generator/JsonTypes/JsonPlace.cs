using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Shapes;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>Where a type stands: in which exploration, under which policy, at which path. Shapes ask it for the shapes inside them.</summary>
internal sealed class JsonPlace(JsonTypeContext context, JsonPolicy policy, JsonNode node, string path)
{
    // What readers of JSON take, ours and others.
    private const int DeepestNesting = 64;

    public JsonTypeContext Context { get; } = context;

    public JsonPolicy Policy { get; } = policy;

    public JsonNode Node { get; } = node;

    public string Path { get; } = path;

    /// <summary>[JsonNumberHandling], as it stands on the member or its type; null for the web defaults.</summary>
    public int? NumberHandling { get; init; }

    /// <summary>How many types the forms of this one are a part of, where cases of a union are told apart.</summary>
    public int FormDepth { get; init; }

    /// <summary>How many collections stand around it within the member's own type.</summary>
    private int Depth { get; init; }

    /// <summary>Whether a member is here, which could have an attribute; a result, a body or an item of one could not.</summary>
    public bool IsMember => Path.IndexOf('.') >= 0;

    /// <summary>The type as emitted text names it.</summary>
    public TypeRef Type(ITypeSymbol type)
    {
        Node.Name(type);
        return Context.Types.Read(type);
    }

    public JsonPlace At(string step) => new(Context, Policy, Node, Path + step) { NumberHandling = NumberHandling, Depth = Depth + 1 };

    /// <summary>Notes that the type here cannot be read or written.</summary>
    /// <returns>Null, so that callers can return it.</returns>
    public JsonShape? Refuse(ITypeSymbol type, string reason)
    {
        Node.Refuse(new JsonRefusal(Path, type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), reason, IsNameClash: false));
        return null;
    }

    /// <summary>Notes that the compiler has an error for what is here.</summary>
    /// <returns>Null, so that callers can return it.</returns>
    public JsonShape? RefuseSpoken()
    {
        Node.Refuse(new JsonRefusal(Path, "", "", IsNameClash: false) { IsSpoken = true });
        return null;
    }

    /// <inheritdoc cref="Refuse(ITypeSymbol, string)"/>
    public void Refuse(string what, string reason) => Node.Refuse(new JsonRefusal(Path, what, reason, IsNameClash: false));

    /// <summary>The shape of a type without its own null, or null when it is refused.</summary>
    public JsonShape? Shape(ITypeSymbol type)
    {
        var bare = TypeRefReader.Underlying(type);
        if (bare is INamedTypeSymbol { IsAnonymousType: false } named && SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, Context.Compilation.Assembly))
        {
            Node.Meet(named);
        }

        return !Context.Sound.IsNameable(type) ? RefuseSpoken()
            : Depth > DeepestNesting ? Refuse(type, "It is nested deeper than JSON may be. Declare a record for a part of it.")
            : JsonShapes.Make(bare.WithNullableAnnotation(NullableAnnotation.NotAnnotated), this);
    }

    /// <summary>Whether null is a value of a type that stands here.</summary>
    public JsonNull Null(ITypeSymbol type)
    {
        if (type.IsValueType)
        {
            return TypeRefReader.IsNullable(type) ? JsonNull.Declared : type.NullableAnnotation == NullableAnnotation.Annotated ? JsonNull.Default : JsonNull.Never;
        }

        return type.NullableAnnotation switch
        {
            NullableAnnotation.Annotated => JsonNull.Declared,
            NullableAnnotation.NotAnnotated when !Policy.IsLenient => JsonNull.Never,
            _ => JsonNull.Unsaid,
        };
    }

    /// <summary>The expression of a whole format, null included; null when the type is refused.</summary>
    /// <param name="type">An item, a value of a dictionary, a result.</param>
    /// <param name="step">How the path goes on.</param>
    /// <param name="isRoot">The caller handles null itself, unless it is a value type's.</param>
    public string? Format(ITypeSymbol type, string step, bool isRoot = false) =>
        At(step).Shape(type) is not { } shape ? null : Wrap(shape, isRoot && !type.IsValueType ? JsonNull.Never : Null(type));

    /// <summary>A shape's format with what null is.</summary>
    public static string Wrap(JsonShape shape, JsonNull @null) => @null switch
    {
        JsonNull.Never => shape.Format,
        JsonNull.Default => $"{JsonRuntime.Shapes}.OrDefault({shape.Format})",
        JsonNull.Declared when shape.OrNull is not null => shape.OrNull,
        JsonNull.Declared when shape.EmptyIsNull => $"{JsonRuntime.Shapes}.{(shape.Type.IsValueType ? "NullableOrEmpty" : "OrNullOrEmpty")}({shape.Format})",
        JsonNull.Declared when shape.Type.IsValueType => $"{JsonRuntime.Shapes}.Nullable({shape.Format})",
        JsonNull.Declared => $"{JsonRuntime.Shapes}.OrNull({shape.Format})",
        _ => $"{JsonRuntime.Shapes}.Lenient({shape.Format})",
    };
}
