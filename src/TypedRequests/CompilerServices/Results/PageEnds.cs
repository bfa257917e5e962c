using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>By what a list in pages says where it ends, besides an empty page and a missing next one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PageEnds
{
    /// <inheritdoc cref="PagedAttribute.EndStatusCodes"/>
    public int[] StatusCodes { get; init; } = [];

    /// <inheritdoc cref="PagedAttribute.TotalCount"/>
    public string? TotalCount { get; init; }

    /// <inheritdoc cref="PagedAttribute.TotalCountHeader"/>
    public string? TotalCountHeader { get; init; }

    /// <inheritdoc cref="PagedAttribute.PageCount"/>
    public string? PageCount { get; init; }

    /// <inheritdoc cref="PagedAttribute.PageCountHeader"/>
    public string? PageCountHeader { get; init; }

    /// <inheritdoc cref="PagedAttribute.PageSize"/>
    public int PageSize { get; init; }

    /// <inheritdoc cref="PagedAttribute.PageSizeParameter"/>
    public string? PageSizeParameter { get; init; }
}
