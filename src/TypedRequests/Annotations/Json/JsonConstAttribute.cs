namespace TypedRequests;

/// <summary>
/// Marks a member whose JSON value is always the same. It is always written; on reading it must be there with that value, or the JSON does not fit. A member declared nullable may be missing
/// or null. The cases of a <see cref="JsonUnionAttribute">union</see> are told apart by such members.
/// </summary>
/// <remarks>The member is a string, a whole number, a <see langword="bool"/> or an enum: a property, which needs no setter, or a <see langword="const"/>.</remarks>
/// <example>
/// <code>
/// public sealed record TextPart(string Text)
/// {
///     [JsonConst] public const string Type = "text";                     // {"type": "text", "text": "…"}
///     [JsonConst(2)] public int Version => 2;
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, Inherited = false)]
public sealed class JsonConstAttribute : Attribute
{
    /// <summary>For a <see langword="const"/>, which has the value itself.</summary>
    public JsonConstAttribute()
    {
    }

    /// <summary>For a property.</summary>
    /// <param name="value">A string, a whole number, a <see langword="bool"/> or a value of the member's enum.</param>
    public JsonConstAttribute(object value) => Value = value;

    /// <summary>The value.</summary>
    /// <value>Null on a <see langword="const"/>, which has the value itself.</value>
    public object? Value { get; }
}
