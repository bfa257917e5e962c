using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.JsonTypes.Model;

/// <summary>How a type stands in JSON, without its own null.</summary>
/// <param name="Type">The type in C#.</param>
/// <param name="Format">An expression of its <c>JsonFormat&lt;T&gt;</c>.</param>
internal sealed record JsonShape(TypeRef Type, string Format)
{
    /// <summary>An expression that reads a value at once, without the format.</summary>
    public string? Read { get; init; }

    /// <summary>An expression that reads a value or null at once, where that is not the obvious conditional.</summary>
    public string? ReadOrNull { get; init; }

    /// <summary>The format is asked about null too: a converter of the user's, which may make a value of it.</summary>
    public bool ReadsNull { get; init; }

    /// <summary>An empty string stands for null where null is a value.</summary>
    public bool EmptyIsNull { get; init; }

    /// <summary>What the format is of, where that is not <see cref="Type"/>: a converter of <c>int?</c>.</summary>
    public string? FormatType { get; init; }

    /// <summary>The declared type is <c>dynamic</c>: what is read from a member of it becomes an object before anything is called with it.</summary>
    public bool IsDynamic { get; init; }

    /// <summary>The method of Utf8JsonWriter that takes a name and a value.</summary>
    public string? Write { get; init; }

    /// <summary>For a struct whose default is no value at all: the end of an expression that tells whether there is one.</summary>
    public string? HasValue { get; init; }

    /// <summary>The format that takes null too, where that is not the obvious wrapper.</summary>
    public string? OrNull { get; init; }

    /// <summary>The format is a static instance of an emitted type, so that no field need hold it.</summary>
    public bool IsInstance { get; init; }

    /// <summary>The format is a static instance too, but not of an object: of a union, or of a case that stands for its value.</summary>
    public bool IsStatic { get; init; }

    /// <summary>A union of the language: patterns look through it at its case, so that null is asked for otherwise.</summary>
    public bool IsUnionOfLanguage { get; init; }

    /// <summary>The format writes members between braces, and does nothing else when it writes.</summary>
    public bool HasMembers { get; init; }

    /// <summary>How a dictionary key of this type is a property name; null when it cannot be one.</summary>
    public string? Key { get; init; }

    /// <summary>For a collection that can be filled where it is: the type whose Add or indexer takes an item.</summary>
    public string? Populate { get; init; }

    /// <summary>The method of JsonRead that fills it.</summary>
    public string PopulateWith { get; init; } = "AddTo";
}
