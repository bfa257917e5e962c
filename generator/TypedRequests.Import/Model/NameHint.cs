namespace TypedRequests.Import.Model;

/// <summary>Where the name of a type may come from.</summary>
/// <param name="Component">The name that the document gives it.</param>
/// <param name="Parent">The type that has a member of it.</param>
/// <param name="Outer">What stands around the place, where that is no type: an operation's words.</param>
/// <param name="Words">The words of the place itself: a member's or parameter's name, or an operation's with what it is there.</param>
internal sealed record NameHint(string? Component, DeclaredType? Parent, IReadOnlyList<string> Outer, IReadOnlyList<string> Words)
{
    /// <summary>All words, from the outside to the inside.</summary>
    public IReadOnlyList<string> All => [.. Outer, .. Words];

    public static NameHint Of(IReadOnlyList<string> words) => new(null, null, [], words);

    public static NameHint Of(IReadOnlyList<string> outer, IReadOnlyList<string> words) => new(null, null, outer, words);

    /// <summary>The same place, for one item of the list that stands there.</summary>
    public NameHint ForItem() => this with { Component = null, Words = Names.Singular.Of(Words) };
}
