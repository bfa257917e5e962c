namespace TypedRequests.Generator.Model;

/// <summary>The pieces of a route.</summary>
internal enum RoutePartKind
{
    /// <summary>Text of the path.</summary>
    Literal,

    /// <summary><c>{name}</c>: a segment, or part of one.</summary>
    Segment,

    /// <summary><c>{+name}</c>: keeps its slashes.</summary>
    Reserved,

    /// <summary><c>{/name}</c>: vanishes with its slash when null.</summary>
    OptionalSegment,

    /// <summary>Query text as written.</summary>
    QueryLiteral,

    /// <summary><c>{?name}</c>, <c>{&amp;name}</c>, or <c>?name={name}</c>.</summary>
    Query,

    /// <summary>Text of a query argument that holds placeholders too: <c>$filter=Id eq '</c> in <c>?$filter=Id eq '{id}'</c>.</summary>
    QueryPiece,

    /// <summary>A placeholder within the value of a query argument.</summary>
    QueryHole,
}
