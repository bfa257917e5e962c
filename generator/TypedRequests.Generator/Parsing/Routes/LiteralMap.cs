using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>
/// Where each character of a constant string stands in the source: through escapes, verbatim and raw literals, concatenations and interpolations. A constant
/// that is defined elsewhere is a gap; what stands before the first gap and behind the last one is still found, and so is everything around a single gap.
/// </summary>
internal sealed class LiteralMap
{
    private readonly List<TextSpan?> _characters = [];

    private LiteralMap(ExpressionSyntax expression, int valueLength)
    {
        var pieces = new List<IReadOnlyList<TextSpan>?>();
        Flatten(expression, pieces);
        Place(pieces, valueLength);
    }

    /// <summary>The place of some characters of the value, or null when they cannot be told.</summary>
    public static TextSpan? Find(ExpressionSyntax expression, int valueLength, int start, int length)
    {
        var characters = new LiteralMap(expression, valueLength)._characters;
        if (start < 0 || length < 1 || start + length > characters.Count)
        {
            return null;
        }

        return characters[start] is { } first && characters[start + length - 1] is { } last && first.Start < last.End
            ? TextSpan.FromBounds(first.Start, last.End)
            : null;
    }

    private static void Flatten(ExpressionSyntax expression, List<IReadOnlyList<TextSpan>?> pieces)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                Flatten(parenthesized.Expression, pieces);
                break;
            case BinaryExpressionSyntax { OperatorToken.ValueText: "+" } sum:
                Flatten(sum.Left, pieces);
                Flatten(sum.Right, pieces);
                break;
            case LiteralExpressionSyntax literal:
                pieces.Add(LiteralCharacters.OfLiteral(literal.Token));
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                FlattenInterpolation(interpolated, pieces);
                break;
            default:
                pieces.Add(null);
                break;
        }
    }

    private static void FlattenInterpolation(InterpolatedStringExpressionSyntax interpolated, List<IReadOnlyList<TextSpan>?> pieces)
    {
        foreach (var content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax text)
            {
                pieces.Add(LiteralCharacters.OfInterpolation(text.TextToken, interpolated.StringStartToken.Text));
            }
            else if (content is InterpolationSyntax hole)
            {
                Flatten(hole.Expression, pieces);
            }
        }
    }

    // Gaps share the characters that the known pieces leave over; between two gaps nothing is known.
    private void Place(List<IReadOnlyList<TextSpan>?> pieces, int valueLength)
    {
        var gaps = valueLength - pieces.Sum(static piece => piece?.Count ?? 0);
        var first = pieces.IndexOf(null);
        var last = pieces.LastIndexOf(null);
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece is null)
            {
                _characters.AddRange(Enumerable.Repeat<TextSpan?>(null, i == first ? Math.Max(gaps, 0) : 0));
            }
            else
            {
                var isKnown = i < first || i > last;
                _characters.AddRange(piece.Select(span => isKnown ? span : (TextSpan?)null));
            }
        }
    }
}
