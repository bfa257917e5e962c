using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Migration.Editing;

/// <summary>Turns an edit into changes of text, so that nothing but the changed characters moves: comments, line breaks and alignment stay.</summary>
internal static class DeclarationWriter
{
    public static void Write(DeclarationEdit edit, ChangeSet changes, CancellationToken cancellationToken)
    {
        var isFirst = true;
        foreach (var reference in edit.Symbol.DeclaringSyntaxReferences)
        {
            var node = reference.GetSyntax(cancellationToken);
            var file = changes.Of(node.SyntaxTree);
            var left = isFirst ? edit.Added : [];
            foreach (var list in Lists(node))
            {
                left = WriteList(edit, list, left, IsInline(node), file);
            }

            if (left.Count > 0)
            {
                AddList(node, left, file);
            }

            if (isFirst && node is MethodDeclarationSyntax method)
            {
                WriteBody(edit, method, file);
            }

            isFirst = false;
        }
    }

    private static SyntaxList<AttributeListSyntax> Lists(SyntaxNode node) => node switch
    {
        MemberDeclarationSyntax member => member.AttributeLists,
        ParameterSyntax parameter => parameter.AttributeLists,
        _ => default,
    };

    private static bool IsInline(SyntaxNode node) => node is ParameterSyntax;

    /// <summary>Returns what is still to be added: a parameter's attributes join a list that is written anew.</summary>
    private static IReadOnlyList<string> WriteList(DeclarationEdit edit, AttributeListSyntax list, IReadOnlyList<string> added, bool isInline, FileChanges file)
    {
        var texts = list.Attributes.Select(attribute => (Attribute: attribute, Texts: edit.ReplacementOf(attribute))).ToList();
        if (texts.TrueForAll(static pair => pair.Texts is null))
        {
            return added;
        }

        var joins = isInline && texts.Exists(static pair => pair.Texts?.Count > 0);
        if (texts.TrueForAll(static pair => pair.Texts?.Count == 0))
        {
            // A list that would be empty takes what is added: where it stood is no place for another.
            file.Add(added.Count == 0
                ? Removal(list, file.Text)
                : new TextChange(TextSpan.FromBounds(list.Attributes[0].SpanStart, list.Attributes.Last().Span.End), string.Join(", ", added)));
            return [];
        }

        if (texts.Exists(static pair => pair.Texts?.Count == 0))
        {
            var all = texts.SelectMany(static pair => pair.Texts ?? [pair.Attribute.ToString()]).Concat(joins ? added : []);
            file.Add(new TextChange(TextSpan.FromBounds(list.Attributes[0].SpanStart, list.Attributes.Last().Span.End), string.Join(", ", all)));
            return joins ? [] : added;
        }

        for (var i = 0; i < texts.Count; i++)
        {
            var isLast = i == texts.Count - 1;
            if (texts[i].Texts is { } replaced)
            {
                file.Add(new TextChange(texts[i].Attribute.Span, string.Join(", ", replaced.Concat(isLast && joins ? added : []))));
            }
            else if (isLast && joins)
            {
                file.Add(new TextChange(new TextSpan(texts[i].Attribute.Span.End, 0), string.Concat(added.Select(static text => ", " + text))));
            }
        }

        return joins ? [] : added;
    }

    // With its line if it stands alone there, else with the blanks behind it.
    private static TextChange Removal(AttributeListSyntax list, SourceText text)
    {
        var first = text.Lines.GetLineFromPosition(list.SpanStart);
        var last = text.Lines.GetLineFromPosition(list.Span.End);
        var isAlone = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, list.SpanStart)))
            && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(list.Span.End, last.End)));
        if (isAlone)
        {
            return new TextChange(TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak), "");
        }

        var end = list.Span.End;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        return new TextChange(TextSpan.FromBounds(list.SpanStart, end), "");
    }

    private static void AddList(SyntaxNode node, IReadOnlyList<string> added, FileChanges file)
    {
        var start = node.SpanStart;
        if (node is ParameterSyntax parameter)
        {
            // A record's parameter declares a property, and these are about the property.
            var target = parameter.Parent?.Parent is RecordDeclarationSyntax ? "property: " : "";
            file.Add(new TextChange(new TextSpan(start, 0), $"[{target}{string.Join(", ", added)}] "));
            return;
        }

        var indent = file.Text.ToString(TextSpan.FromBounds(file.Text.Lines.GetLineFromPosition(start).Start, start));
        var separator = string.IsNullOrWhiteSpace(indent) ? file.NewLine + indent : " ";
        file.Add(new TextChange(new TextSpan(start, 0), string.Concat(added.Select(text => $"[{text}]{separator}"))));
    }

    private static void WriteBody(DeclarationEdit edit, MethodDeclarationSyntax method, FileChanges file)
    {
        if (edit.Body is { } body && method.SemicolonToken.IsKind(SyntaxKind.SemicolonToken))
        {
            file.Add(new TextChange(method.SemicolonToken.Span, body));
        }

        if (edit.Follower is { } follower)
        {
            var line = file.Text.Lines.GetLineFromPosition(method.SpanStart);
            var indent = new string([.. file.Text.ToString(line.Span).TakeWhile(char.IsWhiteSpace)]);
            var text = follower.Split('\n').Select(part => file.NewLine + indent + part);
            file.Add(new TextChange(new TextSpan(method.Span.End, 0), file.NewLine + string.Concat(text)));
        }
    }
}
