namespace TypedRequests;

/// <summary>
/// A type that stands for one value, such as an ID, has one text: in a path, a query, a header, a form and a cookie alike. On a type it is meant for all its values, on a
/// parameter or property for that one, or for the items of that collection.
/// </summary>
/// <remarks>Types that are <see cref="IFormattable"/> or <see cref="ISpanFormattable"/> have a text already. JSON is not concerned: its converters say how a value looks there.</remarks>
/// <example>
/// <code>
/// [UrlText]
/// public readonly record struct ZipCode(ushort Value) { public override string ToString() =&gt; Value.ToString("00000", CultureInfo.InvariantCulture); }
///
/// [Get("/orders/{id}")]
/// Task&lt;Order&gt; GetOrder([UrlText("Value")] OrderId id);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class UrlTextAttribute : Attribute
{
    /// <summary>The text is what <see cref="object.ToString"/> gives.</summary>
    public UrlTextAttribute()
    {
    }

    /// <summary>The text is that of a member.</summary>
    /// <param name="member">A property, a field or a method without parameters, whose value is formatted with the invariant culture.</param>
    public UrlTextAttribute(string member) => Member = member;

    /// <summary>The member that gives the text, or <see langword="null"/> for <see cref="object.ToString"/>.</summary>
    public string? Member { get; }
}
