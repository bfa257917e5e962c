using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Unions;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>An enum: a format of its own is emitted for it.</summary>
internal sealed class EnumShape : JsonShapeKind
{
    private const int AsWritten = 5;

    public override bool Claims(ITypeSymbol type, JsonPlace place) => type.TypeKind == TypeKind.Enum;

    public override IReadOnlyList<JsonForm> Forms(ITypeSymbol type, JsonPlace place) => PolicyAt(type, place).Enums == JsonPolicy.NumbersForEnums ? JsonForm.Of(JsonKinds.Number)
        : Texts(type, place) is { } texts ? JsonForm.OfTexts(texts)
        : JsonForm.Of(JsonKinds.String);

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place) => Make((INamedTypeSymbol)type, PolicyAt(type, place), place);

    /// <summary>The only texts that a type may be: for an enum whose values have names, and stand alone. Null for any other type.</summary>
    public static IReadOnlyList<string>? Texts(ITypeSymbol type, JsonPlace place) =>
        type.TypeKind == TypeKind.Enum && PolicyAt(type, place) is { Enums: not JsonPolicy.NumbersForEnums } policy ? JsonEnumParser.Texts((INamedTypeSymbol)type, policy) : null;

    public static JsonShape? Make(INamedTypeSymbol type, JsonPolicy policy, JsonPlace place)
    {
        return JsonFormatNames.Explore(type, policy, place, JsonEnumParser.Parse) is not { } instance ? null : new JsonShape(place.Type(type), instance)
        {
            IsInstance = true,
            OrNull = instance + ".OrNull",
            ReadOrNull = instance + ".OrNull.Read(ref reader)",
            Key = $"{JsonRuntime.Keys}.Enum({instance})",
        };
    }

    private static JsonPolicy PolicyAt(ITypeSymbol type, JsonPlace place) => (ConverterShape.Find(type) is { } converter ? PolicyOf(converter, place.Policy) : null) ?? place.Policy;

    /// <summary>
    /// What one of System.Text.Json's own converters of enums means: names as they are written, or numbers. Neither needs a call. Null for any other converter.
    /// </summary>
    public static JsonPolicy? PolicyOf(INamedTypeSymbol converter, JsonPolicy policy) =>
        converter.Is(JsonRuntime.Attributes, "JsonStringEnumConverter") || converter.Is(JsonRuntime.Attributes, "JsonStringEnumConverter", 1)
            ? policy with { Enums = 0, Naming = AsWritten }
            : converter.Is(JsonRuntime.Attributes, "JsonNumberEnumConverter", 1) ? policy with { Enums = JsonPolicy.NumbersForEnums, Naming = AsWritten }
            : null;
}
