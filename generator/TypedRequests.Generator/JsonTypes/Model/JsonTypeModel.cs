using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.JsonTypes.Model;

/// <summary>One format to emit: a type under a policy.</summary>
/// <param name="Key">The type with its annotations, and the policy: what makes two formats the same.</param>
/// <param name="Namespace">Where the format lies.</param>
/// <param name="FormatName">What it is called.</param>
/// <param name="DisplayName">The type's short name, for errors.</param>
/// <param name="Type">The type.</param>
internal sealed record JsonTypeModel(string Key, string Namespace, string FormatName, string DisplayName, TypeRef Type)
{
    public JsonObjectModel? Object { get; init; }

    /// <summary>Not the object stands in JSON, but the value of its only member: a case of a union.</summary>
    public bool IsCase { get; init; }

    public JsonUnionModel? Union { get; init; }

    public JsonEnumModel? Enum { get; init; }

    /// <summary>For a user's own collection: the expression of the format that it is read and written by.</summary>
    public string? Collection { get; init; }

    public EquatableArray<string> ExternAliases { get; init; }

    /// <summary>Warnings that naming the user's types and members raises, which the user has answered for at their declaration.</summary>
    public EquatableArray<string> SuppressedIds { get; init; }
}
