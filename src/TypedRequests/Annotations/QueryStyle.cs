namespace TypedRequests;

/// <summary>How a collection or an object is written in a query.</summary>
public enum QueryStyle
{
    /// <summary><c>id=1&amp;id=2</c>; nested names join with a dot: <c>user.name=x</c>.</summary>
    Repeat,

    /// <summary><c>id=1,2</c>.</summary>
    Csv,

    /// <summary><c>id=1%202</c>.</summary>
    Ssv,

    /// <summary><c>id=1|2</c>.</summary>
    Pipes,

    /// <summary><c>id=1%092</c>.</summary>
    Tsv,

    /// <summary><c>id%5B%5D=1&amp;id%5B%5D=2</c>, as PHP and Rails read it; nested: <c>user%5Bname%5D=x</c>.</summary>
    Brackets,

    /// <summary><c>filter%5Bstate%5D=open</c>, OpenAPI's deepObject: the parameter's own name goes in front.</summary>
    DeepObject,
}
