namespace TypedRequests.Generator.Model;

/// <summary>A piece of a route: literal text, or a placeholder.</summary>
/// <param name="Kind">What the piece is and where it stands.</param>
/// <param name="Text">The literal as it goes onto the wire, or the placeholder's name.</param>
/// <param name="QueryName">The name before a placeholder that is a whole query value: <c>q</c> in <c>?q={text}</c>.</param>
/// <param name="Explode">Written with <c>*</c>.</param>
/// <param name="Position">Where it stands in the route; not part of what is emitted.</param>
/// <param name="WrittenName">The name before a placeholder as the route writes it, where an escaped name would look different: <c>$top</c>.</param>
internal sealed record RoutePart(RoutePartKind Kind, string Text, string? QueryName = null, bool Explode = false, int Position = 0, string? WrittenName = null)
{
    public bool IsPlaceholder => Kind is not (RoutePartKind.Literal or RoutePartKind.QueryLiteral or RoutePartKind.QueryPiece);

    public bool IsInPath => Kind is RoutePartKind.Segment or RoutePartKind.Reserved or RoutePartKind.OptionalSegment;

    /// <summary>A piece of a query value that is text and placeholders together.</summary>
    public bool IsInQueryValue => Kind is RoutePartKind.QueryPiece or RoutePartKind.QueryHole;
}
