namespace TypedRequests.Import.Model;

internal enum ResultKind
{
    /// <summary><c>Task</c>.</summary>
    None,

    /// <summary><c>Task</c> of the type.</summary>
    Value,

    /// <summary><c>Paged</c> of the type.</summary>
    Pages,

    /// <summary><c>IAsyncEnumerable</c> of the type.</summary>
    Items,
}
