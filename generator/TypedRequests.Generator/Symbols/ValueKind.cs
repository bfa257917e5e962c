namespace TypedRequests.Generator.Symbols;

/// <summary>What a value is on its way into a URL, a header, a form or a body.</summary>
internal enum ValueKind
{
    /// <summary>Has one text: a string, number, date, Guid, anything formattable, a type parameter.</summary>
    Scalar,

    /// <summary>One text too, by the names of its members.</summary>
    Enum,

    Bytes,
    Collection,
    Dictionary,

    /// <summary>A class or struct with members.</summary>
    Object,

    /// <summary><c>object</c>, <c>dynamic</c>, or JSON of unknown shape.</summary>
    Opaque,

    /// <summary>Nothing that text could stand for: a stream, a delegate, a task.</summary>
    Unsendable,
}
