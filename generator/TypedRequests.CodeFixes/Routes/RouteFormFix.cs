using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Routes;

/// <summary>TR2003: write the RFC 6570 form of what another framework writes otherwise.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class RouteFormFix() : TextFix("TR2003")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (RouteLiteral.At(target.Token) is not { } literal)
        {
            yield break;
        }

        if (Angles(target, literal) is { } angles)
        {
            yield return angles;
        }
        else if (literal.BracesAround(target.Span.Start) is var (open, close))
        {
            if (literal.Inner[open + 1] is '?' or '&' && target.Marked.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.'))
            {
                // An object or a dictionary: an argument for each of its members.
                yield return new Offer($"Write {target.Marked}*", target.Document, new TextChange(new TextSpan(target.Span.End, 0), "*")) { Key = "Form" };
                yield break;
            }

            var before = open > 0 && literal.Inner[open - 1] == '/';
            var written = literal.Inner.Substring(open, close - open + 1);
            if (Rewrite(written, ref before) is { } form)
            {
                var start = before ? open - 1 : open;
                yield return new Offer($"Write {form}", target.Document, literal.Replace(start, close + 1 - start, form)) { Key = "Form" };
            }
        }
    }

    // `takesSlash` comes in as whether a slash stands before the brace, and goes out as whether the form replaces that slash too.
    private static string? Rewrite(string written, ref bool takesSlash)
    {
        var hadSlash = takesSlash;
        takesSlash = false;
        var inner = written.Substring(1, written.Length - 2);
        var name = inner.TrimStart('*');
        if (name.Length < inner.Length)
        {
            return "{+" + WithoutConstraint(name) + "}";
        }

        if (inner.EndsWith("?", StringComparison.Ordinal) && hadSlash)
        {
            takesSlash = true;
            return "{/" + WithoutConstraint(inner.TrimEnd('?')) + "}";
        }

        if (inner.StartsWith("&", StringComparison.Ordinal))
        {
            return "{?" + inner.Substring(1) + "}";
        }

        return inner.Contains(':') ? "{" + WithoutConstraint(inner) + "}" : null;
    }

    private static string WithoutConstraint(string name) => name.Split(':')[0];

    private static Offer? Angles(FixTarget target, RouteLiteral literal)
    {
        var start = target.Span.Start - literal.Start;
        var open = start >= 0 && start < literal.Inner.Length && literal.Inner[start] is '<' or '>' ? literal.Inner.LastIndexOf('<', start) : -1;
        var close = open < 0 ? -1 : literal.Inner.IndexOf('>', open);
        if (close < 0)
        {
            return null;
        }

        var form = "{" + literal.Inner.Substring(open + 1, close - open - 1) + "}";
        return new Offer($"Write {form}", target.Document, literal.Replace(open, close + 1 - open, form)) { Key = "Form" };
    }
}
