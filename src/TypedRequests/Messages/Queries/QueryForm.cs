namespace TypedRequests;

/// <summary>How a query argument goes onto the wire.</summary>
internal enum QueryForm : byte
{
    /// <summary><c>name=value</c>, both escaped whole.</summary>
    Value,

    /// <summary><c>name=value</c>, the value escaped already: its delimiters are literal.</summary>
    Written,

    /// <summary><c>name</c> alone.</summary>
    Bare,

    /// <summary>A whole pair as the value, escaped already, its name spelled as a route spells it.</summary>
    Pair,

    /// <summary>Whole pairs, sent as they stand: the name is their text, and no name that another argument could have.</summary>
    Text,
}
