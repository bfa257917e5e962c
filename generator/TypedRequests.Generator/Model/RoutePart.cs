namespace TypedRequests.Generator.Model;

/// <summary>A piece of a route: literal text, or a placeholder.</summary>
/// <param name="Kind">What the piece is and where it stands.</param>
/// <param name="Text">The literal as it goes onto the wire, or the placeholder's name.</param>
/// <param name="QueryName">The name before a placeholder that is a whole query value: <c>q</c> in <c>?q={text}</c>.</param>
/// <param name="Explode">Written with <c>*</c>.</param>
/// <param name="Position">Where it stands in the route; not part of what is emitted.</param>
internal sealed record RoutePart(RoutePartKind Kind, string Text, string? QueryName = null, bool Explode = false, int Position = 0)
{
    public bool IsPlaceholder => Kind is not (RoutePartKind.Literal or RoutePartKind.QueryLiteral);

    public bool IsInPath => Kind is RoutePartKind.Segment or RoutePartKind.Reserved or RoutePartKind.OptionalSegment;
}
