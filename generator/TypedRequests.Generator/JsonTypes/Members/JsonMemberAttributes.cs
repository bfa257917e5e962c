using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>What System.Text.Json's attributes say about a member.</summary>
internal static class JsonMemberAttributes
{
    private const int Replace = 0;
    private const int Populate = 1;

    public static string? Name(ISymbol member) => Argument(member, "JsonPropertyNameAttribute") as string;

    public static int Order(ISymbol member) => Argument(member, "JsonPropertyOrderAttribute") as int? ?? 0;

    public static int? NumberHandling(ISymbol symbol) => Argument(symbol, "JsonNumberHandlingAttribute") as int?;

    /// <summary>Whether what a member holds is filled instead of replaced: what it says itself, else what its type says.</summary>
    public static bool IsPopulated(ISymbol member, INamedTypeSymbol type) =>
        (Argument(member, "JsonObjectCreationHandlingAttribute") ?? Argument(type, "JsonObjectCreationHandlingAttribute")) is Populate;

    /// <summary>Whether it is said that what a member holds is replaced, never filled.</summary>
    public static bool IsReplaced(ISymbol member, INamedTypeSymbol type) =>
        (Argument(member, "JsonObjectCreationHandlingAttribute") ?? Argument(type, "JsonObjectCreationHandlingAttribute")) is Replace;

    /// <summary>Whether it says so itself; what its type says holds only for members that can be filled.</summary>
    public static bool IsPopulated(ISymbol member) => Argument(member, "JsonObjectCreationHandlingAttribute") is Populate;

    public static bool Has(ISymbol member, string attribute) => AttributeReader.FindForeign(member, JsonRuntime.Attributes, attribute) is not null;

    public static JsonIgnore Ignore(ISymbol member)
    {
        if (AttributeReader.FindForeign(member, JsonRuntime.Attributes, "JsonIgnoreAttribute") is not { } attribute)
        {
            return JsonIgnore.WhenNull;
        }

        foreach (var argument in attribute.NamedArguments)
        {
            if (argument is { Key: "Condition", Value.Value: int condition })
            {
                return OfCondition(condition);
            }
        }

        return JsonIgnore.Always;
    }

    /// <summary>What null is for a member, or the parameter that it goes into, with what the flow attributes add to the declared type.</summary>
    public static JsonNull Null(ISymbol member, JsonNull declared)
    {
        const string Flow = "System.Diagnostics.CodeAnalysis";
        return declared == JsonNull.Never && AttributeReader.FindForeign(member, Flow, "AllowNullAttribute") is not null ? JsonNull.Unsaid
            : declared == JsonNull.Declared && AttributeReader.FindForeign(member, Flow, "DisallowNullAttribute") is not null ? JsonNull.Never
            : declared;
    }

    /// <summary>The first argument of one of System.Text.Json's attributes.</summary>
    public static object? Argument(ISymbol symbol, string attribute) => First(AttributeReader.FindForeign(symbol, JsonRuntime.Attributes, attribute));

    public static object? First(AttributeData? attribute) => attribute is { ConstructorArguments.Length: > 0 } ? attribute.ConstructorArguments[0].Value : null;

    // The numbers are those of JsonIgnoreCondition.
    private static JsonIgnore OfCondition(int condition) => condition switch
    {
        0 => JsonIgnore.Never,
        1 => JsonIgnore.Always,
        2 => JsonIgnore.WhenDefault,
        4 => JsonIgnore.WhenWriting,
        5 => JsonIgnore.WhenReading,
        _ => JsonIgnore.WhenNull,
    };
}
