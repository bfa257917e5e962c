using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.CodeFixes.Editing;

/// <summary>Adding, renaming and removing attributes without touching what stands around them.</summary>
internal static class AttributeEdits
{
    /// <summary>Puts an attribute on a line of its own above a declaration, or before it when the declaration shares its line.</summary>
    public static TextChange Add(FixTarget target, SyntaxNode declaration, string attribute) => Add(target.Text, target.NewLine, declaration, attribute);

    public static TextChange Add(SourceText text, string newLine, SyntaxNode declaration, string attribute)
    {
        var start = declaration.SpanStart;
        var indent = text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(start).Start, start));
        var separator = string.IsNullOrWhiteSpace(indent) ? newLine + indent : " ";
        return new TextChange(new TextSpan(start, 0), "[" + attribute + "]" + separator);
    }

    /// <summary>Puts an attribute in front of a parameter, or of an accessorless member on the same line.</summary>
    public static TextChange AddInline(SyntaxNode declaration, string attribute) => new(new TextSpan(declaration.SpanStart, 0), "[" + attribute + "] ");

    public static TextChange Rename(AttributeSyntax attribute, string name) => new(attribute.Name.Span, name);

    public static TextChange Replace(AttributeSyntax attribute, string text) => new(attribute.Span, text);

    /// <summary>Removes an attribute, with its brackets and its line if it stands alone there.</summary>
    public static TextChange Remove(SourceText text, AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!; // an attribute always stands in a list
        if (list.Attributes.Count > 1)
        {
            return new TextChange(ParameterEdits.SpanWithComma(list.Attributes, attribute), "");
        }

        var span = list.Span;
        var line = text.Lines.GetLineFromPosition(span.Start);
        var alone = text.ToString(line.Span).Trim() == text.ToString(span);
        if (alone)
        {
            return new TextChange(line.SpanIncludingLineBreak, "");
        }

        var end = span.End;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return new TextChange(TextSpan.FromBounds(span.Start, end), "");
    }
}
