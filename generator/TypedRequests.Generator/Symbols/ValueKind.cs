namespace TypedRequests.Generator.Symbols;

/// <summary>What a value is on its way into a URL, a header, a form or a body.</summary>
internal enum ValueKind
{
    /// <summary>Has one text: a string, number, date, Guid, anything formattable.</summary>
    Scalar,

    /// <summary>One text too, by the names of its members.</summary>
    Enum,

    /// <summary>One text by the word of its author: <c>[UrlText]</c>, or the client's <c>TextFormats</c>.</summary>
    OwnText,

    /// <summary>A method's type parameter that nothing says the text of.</summary>
    TypeParameter,

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
