using Microsoft.CodeAnalysis;

namespace TypedRequests.Migration.Refit;

/// <summary>What a <c>[Query]</c> of Refit's says.</summary>
internal sealed class RefitQuery
{
    public const int Csv = 1;
    public const int Multi = 5;
    public const int Indexed = 6;

    private static readonly string[] s_styles = ["Csv", "Csv", "Ssv", "Tsv", "Pipes", "Repeat", "Indexed"];

    private static readonly string[] s_names = ["RefitParameterFormatter", "Csv", "Ssv", "Tsv", "Pipes", "Multi", "Indexed"];

    private RefitQuery(AttributeData attribute)
    {
        var texts = 0;
        foreach (var argument in attribute.ConstructorArguments)
        {
            if (argument.Kind == TypedConstantKind.Enum)
            {
                Collection = (int)argument.Value!; // an enum's value
            }
            else if (argument.Value is string text)
            {
                _ = texts++ switch { 0 => Delimiter = text, 1 => Prefix = text, _ => Format = text };
            }
        }

        Format = RefitNames.Named(attribute, "Format") as string ?? Format;
        Collection = RefitNames.Named(attribute, "CollectionFormat") is int named ? named : Collection;
        SerializeNull = RefitNames.Named(attribute, "SerializeNull") is true;
        TreatAsString = RefitNames.Named(attribute, "TreatAsString") is true || Format is { Length: 0 };
    }

    public string Delimiter { get; } = ".";

    public string? Prefix { get; }

    public string? Format { get; }

    /// <summary>The collection format by number; null for the settings' own, which joins with commas.</summary>
    public int? Collection { get; }

    public bool SerializeNull { get; }

    public bool TreatAsString { get; }

    public static RefitQuery? Of(ISymbol symbol) => RefitNames.Find(symbol, "Query") is { } attribute ? new RefitQuery(attribute) : null;

    /// <summary>The name of a collection format of Refit's.</summary>
    public static string NameOf(int collection) => collection is >= 0 and < 7 ? s_names[collection] : "RefitParameterFormatter";

    /// <summary>Our style for a collection format.</summary>
    public static string Style(int? collection) => s_styles[collection is { } known && known < s_styles.Length ? known : Csv];
}
