namespace TypedRequests.Generator.Model;

/// <summary>
/// A type as emitted code names it, without its symbol. <paramref name="Name"/> is fully qualified, escapes keywords and carries the annotations of the
/// type arguments, but not the type's own <c>?</c>.
/// </summary>
/// <param name="Name">For example <c>global::System.Collections.Generic.List&lt;string?&gt;</c>; of a nullable value type, the underlying type.</param>
/// <param name="IsValueType">A struct or enum, also beneath <see cref="Nullable{T}"/>.</param>
/// <param name="IsNullable">Written with <c>?</c>.</param>
/// <param name="IsOblivious">A reference type from code that does not say whether null is meant.</param>
/// <param name="ExternAliases">Aliases that the file must declare before it may use the name.</param>
internal sealed record TypeRef(string Name, bool IsValueType, bool IsNullable, bool IsOblivious, EquatableArray<string> ExternAliases)
{
    /// <summary>The name with its own annotation, as it stands in a signature.</summary>
    public string Annotated => IsNullable ? Name + "?" : Name;

    /// <summary>True when null is a value that this type admits: annotated, or never said.</summary>
    public bool AdmitsNull => IsNullable || IsOblivious;
}
