using TypedRequests.Generator.JsonTypes.Model;

namespace TypedRequests.Generator.JsonTypes.Unions;

/// <summary>One way in which values of a type look in JSON. A type may have several: a nested union has those of its cases.</summary>
/// <param name="Kinds">The kinds of the first token.</param>
internal sealed record JsonForm(JsonKinds Kinds)
{
    public const JsonKinds Values = JsonKinds.String | JsonKinds.Number | JsonKinds.True | JsonKinds.False;

    /// <summary>The only texts it may be, for strings; null for any.</summary>
    public IReadOnlyList<string>? Texts { get; init; }

    /// <summary>What is known of its members, for objects.</summary>
    public JsonSigns Signs { get; init; } = JsonSigns.Nothing;

    /// <summary>What its items look like, for arrays.</summary>
    public IReadOnlyList<JsonForm> Items { get; init; } = [];

    /// <summary>Any JSON but null.</summary>
    public static IReadOnlyList<JsonForm> Anything { get; } = [new(Values | JsonKinds.Object | JsonKinds.Array)];

    public static IReadOnlyList<JsonForm> Of(JsonKinds kinds) => [new(kinds)];

    public static IReadOnlyList<JsonForm> ArrayOf(IReadOnlyList<JsonForm> items) => [new(JsonKinds.Array) { Items = items }];

    public static IReadOnlyList<JsonForm> OfTexts(IReadOnlyList<string> texts) => [new(JsonKinds.String) { Texts = texts }];
}
