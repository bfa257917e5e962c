using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>How the pages of a watched call are found, for those who have to write some.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WatchedPages
{
    internal WatchedPages(PageRules rules, string? firstNumber)
    {
        (ItemsPath, NextPath, Parameter, FirstNumber) = (rules.Items, rules.Next ?? [], rules.Parameter, firstNumber);
        if (rules.End is not { } end) return;
        (TotalCountPath, TotalCountHeader, PageCountPath, PageCountHeader) = (end.TotalCount ?? [], end.TotalCountHeader, end.PageCount ?? [], end.PageCountHeader);
    }

    /// <summary>The path to the items; empty when the page itself is the array.</summary>
    public IReadOnlyList<string> ItemsPath { get; }

    /// <summary>The path to the next page's URL or cursor; empty when the <c>Link</c> header or a number tells.</summary>
    public IReadOnlyList<string> NextPath { get; }

    /// <summary>The query argument that asks for a page; <see langword="null"/> when a URL does.</summary>
    public string? Parameter { get; }

    /// <summary>The path to the number of all items; empty when it is not read.</summary>
    public IReadOnlyList<string> TotalCountPath { get; } = [];

    /// <summary>The header with it.</summary>
    public string? TotalCountHeader { get; }

    /// <summary>The path to the number of pages; empty when it is not read.</summary>
    public IReadOnlyList<string> PageCountPath { get; } = [];

    /// <summary>The header with it.</summary>
    public string? PageCountHeader { get; }

    /// <summary>The number of the page that the list was begun with, as far as the arguments say it.</summary>
    public string? FirstNumber { get; }
}
