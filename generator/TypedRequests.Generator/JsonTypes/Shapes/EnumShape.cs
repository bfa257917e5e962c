using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>An enum: a format of its own is emitted for it.</summary>
internal sealed class EnumShape : JsonShapeKind
{
    private const int AsWritten = 5;

    public override bool Claims(ITypeSymbol type, JsonPlace place) => type.TypeKind == TypeKind.Enum;

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place)
    {
        // JsonStringEnumConverter on the enum says: by name, and the names as they are written.
        var policy = ConverterShape.Find(type) is not null ? place.Policy with { Enums = 0, Naming = AsWritten } : place.Policy;
        return Make((INamedTypeSymbol)type, policy, place);
    }

    public static JsonShape Make(INamedTypeSymbol type, JsonPolicy policy, JsonPlace place)
    {
        var instance = JsonFormatNames.Explore(type, policy, place, JsonEnumParser.Parse);
        return new JsonShape(place.Type(type), instance)
        {
            IsInstance = true,
            OrNull = instance + ".OrNull",
            ReadOrNull = instance + ".OrNull.Read(ref reader)",
            Key = $"{JsonRuntime.Keys}.Enum({instance})",
        };
    }

    /// <summary>System.Text.Json's own converter of names: needs no call, because names are what we write anyway.</summary>
    public static bool IsStringEnumConverter(INamedTypeSymbol converter) =>
        converter.Is(JsonRuntime.Attributes, "JsonStringEnumConverter") || converter.Is(JsonRuntime.Attributes, "JsonStringEnumConverter", 1);
}
