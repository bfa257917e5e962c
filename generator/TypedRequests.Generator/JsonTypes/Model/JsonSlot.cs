namespace TypedRequests.Generator.JsonTypes.Model;

/// <summary>The way a value gets into an object.</summary>
internal enum JsonSlot
{
    /// <summary>Not at all: the member is only written.</summary>
    None,

    /// <summary>As an argument of the constructor.</summary>
    Argument,

    /// <summary>In the object initializer: <c>init</c> or <c>required</c>.</summary>
    Initializer,

    /// <summary>By assignment afterwards.</summary>
    Setter,

    /// <summary>By adding to what the object already holds.</summary>
    Populate,

    /// <summary>By reading into the object that is already there.</summary>
    Fill,

    /// <summary>Not at all: the value is a constant, which is checked.</summary>
    Check,
}
