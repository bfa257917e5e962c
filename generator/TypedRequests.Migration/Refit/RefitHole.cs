namespace TypedRequests.Migration.Refit;

/// <summary>A placeholder of a route.</summary>
/// <param name="Start">Where its brace opens.</param>
/// <param name="Length">With both braces.</param>
/// <param name="Name">What stands in it, without <c>**</c> and <c>?</c>.</param>
/// <param name="IsCatchAll"><c>{**path}</c>: slashes stay.</param>
/// <param name="IsOptional"><c>{page?}</c>: goes with its slash when null.</param>
/// <param name="IsInQuery">Behind the question mark of the route.</param>
internal sealed record RefitHole(int Start, int Length, string Name, bool IsCatchAll, bool IsOptional, bool IsInQuery)
{
    /// <summary>The parameter's part of a dotted name.</summary>
    public string Owner => Name.IndexOf('.') is >= 0 and var dot ? Name.Substring(0, dot) : Name;

    public bool IsDotted => Name.IndexOf('.') > 0;

    public bool IsFor(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
