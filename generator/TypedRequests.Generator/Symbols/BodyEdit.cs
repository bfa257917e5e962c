using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Generator.Symbols;

/// <summary>Whether two versions of a file differ within the body of one member, or one top-level statement, alone, so that both declare the same.</summary>
internal static class BodyEdit
{
    private const int ChunkSize = 1024;

    public static bool IsAllBetween(SyntaxTree before, SyntaxTree after)
    {
        if (before.FilePath != after.FilePath || !before.Options.Equals(after.Options))
        {
            return false;
        }

        var (old, @new) = (before.GetText(), after.GetText());
        var shorter = Math.Min(old.Length, @new.Length);
        var start = Common(old, @new, shorter, fromEnd: false);
        var end = Common(old, @new, shorter - start, fromEnd: true);
        if (start + end == old.Length && old.Length == @new.Length)
        {
            return true;
        }

        // A body that begins and ends at the same text leaves the parser where it was: all that is around it reads as before.
        return BodyAround(before, start, old.Length - end) is { } was
            && BodyAround(after, start, @new.Length - end) is { } body
            && was.Start == body.Start
            && old.Length - was.End == @new.Length - body.End;
    }

    private static int Common(SourceText before, SourceText after, int most, bool fromEnd)
    {
        var (left, right) = (new char[ChunkSize], new char[ChunkSize]);
        for (var common = 0; common < most;)
        {
            var count = Math.Min(ChunkSize, most - common);
            before.CopyTo(fromEnd ? before.Length - common - count : common, left, 0, count);
            after.CopyTo(fromEnd ? after.Length - common - count : common, right, 0, count);
            for (var i = 0; i < count; i++, common++)
            {
                var at = fromEnd ? count - 1 - i : i;
                if (left[at] != right[at])
                {
                    return common;
                }
            }
        }

        return most;
    }

    private static TextSpan? BodyAround(SyntaxTree tree, int start, int end)
    {
        var node = start == 0 ? null : tree.GetRoot().FindToken(start - 1).Parent;
        while (node is not null && !IsBody(node))
        {
            node = node.Parent;
        }

        // A directive may reach beyond the body: #nullable, or one half of an #if.
        if (node is null || node.ContainsDirectives)
        {
            return null;
        }

        var inside = node switch
        {
            BlockSyntax => TextSpan.FromBounds(node.SpanStart + 1, node.Span.End - 1),
            ArrowExpressionClauseSyntax => TextSpan.FromBounds(node.SpanStart + "=>".Length, node.Span.End),
            _ => node.Span,
        };
        return inside.Start <= start && end <= inside.End ? node.Span : null;
    }

    private static bool IsBody(SyntaxNode node) =>
        node is GlobalStatementSyntax
        || (node is BlockSyntax { OpenBraceToken.IsMissing: false, CloseBraceToken.IsMissing: false } or ArrowExpressionClauseSyntax
            && node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax);
}
