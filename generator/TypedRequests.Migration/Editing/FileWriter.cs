using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Migration.Editing;

/// <summary>A file's text after its changes: names written out, the import of the other library gone when nothing needs it, ours there.</summary>
internal static class FileWriter
{
    public static SourceText Write(FileChanges file, FileNames names, string dialect)
    {
        var changes = file.All.Select(change => new TextChange(change.Span, names.Resolve(change.NewText ?? "", change.Span.Start))).ToList();
        var gone = names.KeepsDialect ? null : names.Usings.FirstOrDefault(directive => IsOf(directive, dialect) && (directive.GlobalKeyword.IsKind(SyntaxKind.None) || names.Project.DropsGlobal));
        if (gone is not null)
        {
            changes.Add(Replace(gone, file, names));
            changes.AddRange(names.Usings.Where(other => other != gone && Begins(other, dialect) && other.GlobalKeyword.IsKind(SyntaxKind.None)).Select(other => Removal(other, file.Text)));
        }

        changes.AddRange(Additions(file, names));
        return file.Text.WithChanges(changes.OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.End));
    }

    private static bool IsOf(UsingDirectiveSyntax directive, string dialect) => GlobalUsings.IsPlain(directive) && directive.Name!.ToString() == dialect; // plain ones have a name

    private static bool Begins(UsingDirectiveSyntax directive, string dialect) => GlobalUsings.IsPlain(directive) && directive.Name!.ToString().StartsWith(dialect + ".", StringComparison.Ordinal); // likewise

    // Ours takes its place where it is needed.
    private static TextChange Replace(UsingDirectiveSyntax directive, FileChanges file, FileNames names)
    {
        var isNeeded = directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) || names.Added.Remove(Names.Root);
        return isNeeded ? new TextChange(directive.Name!.Span, Names.Root) : Removal(directive, file.Text); // a plain one
    }

    private static TextChange Removal(UsingDirectiveSyntax directive, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(directive.SpanStart);
        return text.ToString(line.Span).Trim() == directive.ToString() ? new TextChange(line.SpanIncludingLineBreak, "") : new TextChange(directive.Span, "");
    }

    private static IEnumerable<TextChange> Additions(FileChanges file, FileNames names)
    {
        var existing = names.Root.Usings.Count > 0 ? names.Root.Usings : names.Root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Usings ?? default;
        var locals = existing.Where(static directive => directive.GlobalKeyword.IsKind(SyntaxKind.None) && GlobalUsings.IsPlain(directive)).ToList();
        foreach (var added in names.Added)
        {
            var next = locals.Find(directive => Order(directive.Name!.ToString()).CompareTo(Order(added)) > 0); // plain ones have a name
            if (next is not null)
            {
                yield return new TextChange(new TextSpan(next.SpanStart, 0), $"using {added};{file.NewLine}{Indent(next, file)}");
            }
            else if (locals.Count > 0)
            {
                var last = locals[locals.Count - 1];
                yield return new TextChange(new TextSpan(last.Span.End, 0), $"{file.NewLine}{Indent(last, file)}using {added};");
            }
            else
            {
                var isLast = added == names.Added.Max;
                var start = existing.Count > 0 ? existing[existing.Count - 1].FullSpan.End : names.Root.Members.FirstOrDefault()?.SpanStart ?? 0;
                yield return new TextChange(new TextSpan(start, 0), $"using {added};{file.NewLine}{(isLast ? file.NewLine : "")}");
            }
        }
    }

    private static string Indent(UsingDirectiveSyntax directive, FileChanges file) =>
        new([.. file.Text.ToString(TextSpan.FromBounds(file.Text.Lines.GetLineFromPosition(directive.SpanStart).Start, directive.SpanStart)).TakeWhile(char.IsWhiteSpace)]);

    // System first, as editors sort.
    private static (int Group, string Name) Order(string name) => (name == "System" || name.StartsWith("System.", StringComparison.Ordinal) ? 0 : 1, name);
}
