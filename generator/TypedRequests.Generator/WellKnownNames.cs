namespace TypedRequests.Generator;

/// <summary>Every runtime name that the generator looks up or emits. A test resolves each in the built runtime.</summary>
internal static class WellKnownNames
{
    public const string Root = "TypedRequests";
    public const string CompilerServices = "TypedRequests.CompilerServices";

    /// <summary>The namespace under which each assembly's clients and formats are emitted.</summary>
    public const string Generated = "TypedRequests.Generated";

    public const string JsonRecordAttribute = "TypedRequests.JsonRecordAttribute";

    public const string TypedClientAttribute = "TypedRequests.TypedClientAttribute";
}
