namespace TypedRequests.Import.Model;

/// <summary>A type where it is used.</summary>
internal sealed record TypeUse(TypeKind Kind, string Text, DeclaredType? Declared, TypeUse? Item)
{
    public static TypeUse Json { get; } = Plain("JsonElement");

    public static TypeUse String { get; } = Plain("string");

    public static TypeUse Bool { get; } = Plain("bool");

    public static TypeUse Int { get; } = Plain("int");

    public static TypeUse Long { get; } = Plain("long");

    public static TypeUse Double { get; } = Plain("double");

    public bool IsNullable { get; init; }

    /// <summary>The value is always this one: a C# literal. The member is a constant of it.</summary>
    public string? Constant { get; init; }

    public bool IsText => Kind == TypeKind.Plain && Text == "string";

    public bool IsAnyJson => Kind == TypeKind.Plain && Text == "JsonElement";

    /// <summary>One text stands for it in a URL, a header or a form.</summary>
    public bool IsScalar => Kind == TypeKind.Plain ? !IsAnyJson && Text is not ("byte[]" or "FilePart" or "Stream") : Canonical is EnumType;

    /// <summary>The declared type after folding; null of any other, and of a union that cannot be told apart.</summary>
    public DeclaredType? Canonical => Declared?.Canonical is { IsDropped: false } type ? type : null;

    public static TypeUse Plain(string text) => new(TypeKind.Plain, text, null, null);

    public static TypeUse Of(DeclaredType type) => new(TypeKind.Declared, "", type, null);

    public static TypeUse ListOf(TypeUse item) => new(TypeKind.List, "", null, item);

    public static TypeUse MapOf(TypeUse item) => new(TypeKind.Map, "", null, item);

    public TypeUse OrNull(bool isNullable) => isNullable && !IsNullable ? this with { IsNullable = true } : this;

    /// <summary>As it is written; names of declared types have to be there.</summary>
    public string Write() => WriteBare() + (IsNullable ? "?" : "");

    public string WriteBare() => Kind switch
    {
        TypeKind.Plain => Text,
        TypeKind.List => $"IReadOnlyList<{Item!.Write()}>", // lists and maps have an item
        TypeKind.Map => $"IReadOnlyDictionary<string, {Item!.Write()}>",
        _ => Canonical?.Name ?? Json.Text,
    };

    /// <summary>This, and what it is made of.</summary>
    public IEnumerable<TypeUse> Parts() => Item is null ? [this] : [this, .. Item.Parts()];
}
