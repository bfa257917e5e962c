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

    /// <summary><c>id%5B%5D=1&amp;id%5B%5D=2</c>, as PHP and Rails read it; nested: <c>user%5Bname%5D=x</c>; a list of objects as Rails reads it: <c>items%5B%5D%5Bprice%5D=1</c>.</summary>
    Brackets,

    /// <summary><c>filter%5Bstate%5D=open</c>, OpenAPI's deepObject: the parameter's own name goes in front.</summary>
    DeepObject,

    /// <summary><c>items[0].price=1</c>, as ASP.NET Core reads it: an index in brackets, members after a dot, keys of a dictionary in brackets.</summary>
    Indexed,

    /// <summary><c>items[0][price]=1</c>, as Stripe, PHP and qs read it: everything in brackets.</summary>
    IndexedBrackets,

    /// <summary><c>items.0.price=1</c>: everything after dots.</summary>
    Dots,
}
