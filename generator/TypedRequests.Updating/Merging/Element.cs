using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Updating.Merging;

/// <summary>Something declared: a type, a method, a parameter, a value of an enum. It is known by what it is on the wire, so that it is found again under another name.</summary>
/// <param name="Kind">What it is: elements of two kinds are never the same one.</param>
/// <param name="Key">What it is on the wire: verb and route, or a name without case and underscores.</param>
/// <param name="Name">Its name in C#.</param>
/// <param name="Node">Its syntax.</param>
internal sealed record Element(ElementKind Kind, string Key, string Name, SyntaxNode Node)
{
    /// <summary>The parts of it that are merged one by one.</summary>
    public IReadOnlyList<Slot> Slots { get; init; } = [];

    /// <summary>Its attributes, each known by its name and type arguments.</summary>
    public IReadOnlyList<(string Key, SyntaxNode Node)> Attributes { get; init; } = [];

    /// <summary>What is declared in it, in order.</summary>
    public IReadOnlyList<Element> Children { get; init; } = [];

    /// <summary>Its text without what only formats it.</summary>
    public string Plain => PlainText.Of(Node);

    /// <summary>A part of an element.</summary>
    /// <param name="Name">Which one.</param>
    /// <param name="Span">Where it stands, with what separates it from the part before; empty where it is not there.</param>
    /// <param name="Plain">Its text without what only formats it.</param>
    internal sealed record Slot(string Name, TextSpan Span, string Plain);
}
