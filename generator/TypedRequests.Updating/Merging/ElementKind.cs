namespace TypedRequests.Updating.Merging;

/// <summary>What an element is.</summary>
internal enum ElementKind
{
    Type,
    Method,
    Property,
    Parameter,
    Value,
    Other,
}
