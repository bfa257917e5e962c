namespace TypedRequests.Generator.Model;

/// <summary>What the result of a method is wrapped in.</summary>
internal enum ReturnWrapper
{
    /// <summary>Nothing: the call blocks, or the result is a sequence.</summary>
    None,
    Task,
    ValueTask,
}
