namespace TypedRequests;

/// <summary>
/// Marks a union: an abstract class or record, or an interface, whose value is one of a closed set of cases. JSON holds the bare case, without a wrapper around it. Which case it is, is
/// decided by what the cases look like in JSON, and that is settled when the program is compiled; cases that look alike are a diagnostic that names both.
/// </summary>
/// <remarks>
/// <para>The cases are the types nested in the union that derive from it, those that <see cref="Cases"/> names, and those of <c>[JsonDerivedType]</c>. A case whose only member is called
/// <c>Value</c>, without <c>[JsonPropertyName]</c>, stands for that value: a string, a number, an array. Any other case is an object.</para>
/// <para>Cases are told apart by their JSON kind; objects by a discriminator (<c>[JsonDerivedType(typeof(…), "text")]</c>), by a member with one value (<see cref="JsonConstAttribute"/>, or an
/// enum), or by the names of members that must be there; arrays by their first item. <see cref="JsonFallbackAttribute"/> on a case makes it take what no other case does.</para>
/// </remarks>
/// <example>
/// <code>
/// [JsonUnion]
/// public abstract record Input
/// {
///     public sealed record Text(string Value) : Input;                   // "hello"
///     public sealed record Items(IReadOnlyList&lt;Item&gt; Value) : Input;     // [{"id": 1}]
///     public sealed record File(string FileId) : Input;                  // {"fileId": "f1"}
/// }
/// </code>
/// emits <c>internal sealed class InputFormat : JsonUnionFormat&lt;Input&gt;</c>, whose <c>Read</c> is a <c>switch</c> over the kind of the value.
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class JsonUnionAttribute : Attribute
{
    /// <summary>A union of the types nested in it that derive from it.</summary>
    public JsonUnionAttribute() => Cases = [];

    /// <summary>A union with cases that are declared elsewhere, beside those nested in it.</summary>
    /// <param name="cases">Types that derive from the union, or implement it. A type may be a case of several unions that are interfaces.</param>
    public JsonUnionAttribute(params Type[] cases) => Cases = cases;

    /// <summary>The cases that are declared elsewhere.</summary>
    /// <value>Empty where every case is nested in the union.</value>
    public IReadOnlyList<Type> Cases { get; }
}
