using Microsoft.CodeAnalysis;

namespace TypedRequests.Migration.Editing;

/// <summary>What becomes of one declaration: attributes that are replaced or go, attributes that come, members that are written beside it.</summary>
internal sealed class DeclarationEdit(ISymbol symbol)
{
    private readonly Dictionary<SyntaxReference, List<string>> _replaced = [];
    private readonly List<string> _added = [];

    public ISymbol Symbol { get; } = symbol;

    public IReadOnlyList<string> Added => _added;

    /// <summary>The body that a method gets in place of its semicolon.</summary>
    public string? Body { get; set; }

    /// <summary>A member that is written behind this one.</summary>
    public string? Follower { get; set; }

    /// <summary>The attributes that stand in place of one; none when it goes.</summary>
    public void Replace(AttributeData attribute, params IEnumerable<string> texts)
    {
        if (attribute.ApplicationSyntaxReference is { } reference)
        {
            _replaced[reference] = [.. texts];
        }
    }

    public void Add(string text)
    {
        if (!_added.Contains(text))
        {
            _added.Add(text);
        }
    }

    /// <summary>Takes away all that would be written for the declaration, so that it can be written elsewhere; the attributes that were replaced go.</summary>
    public IReadOnlyList<string> Take()
    {
        string[] taken = [.. _replaced.OrderBy(static pair => pair.Key.Span.Start).SelectMany(static pair => pair.Value), .. _added];
        foreach (var reference in _replaced.Keys.ToList())
        {
            _replaced[reference] = [];
        }

        _added.Clear();
        return taken;
    }

    /// <summary>What is written for an attribute, or null when it stays as it is.</summary>
    public IReadOnlyList<string>? ReplacementOf(SyntaxNode attribute)
    {
        foreach (var pair in _replaced)
        {
            if (pair.Key.SyntaxTree == attribute.SyntaxTree && pair.Key.Span == attribute.Span)
            {
                return pair.Value;
            }
        }

        return null;
    }
}
