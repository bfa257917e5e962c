using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.CodeFixes.Editing;

/// <summary>Adding and removing parameters.</summary>
internal static class ParameterEdits
{
    /// <summary>Adds an optional parameter: last, but before a <c>params</c> array.</summary>
    public static TextChange AddOptional(ParameterListSyntax list, string parameter)
    {
        var last = list.Parameters.LastOrDefault();
        return last is not null && last.Modifiers.Any(SyntaxKind.ParamsKeyword)
            ? new TextChange(new TextSpan(last.SpanStart, 0), parameter + ", ")
            : Append(list, parameter);
    }

    /// <summary>Adds a required parameter: last, but before the first optional one and before a <c>params</c> array.</summary>
    public static TextChange AddRequired(ParameterListSyntax list, string parameter)
    {
        var next = list.Parameters.FirstOrDefault(static other => other.Default is not null || other.Modifiers.Any(SyntaxKind.ParamsKeyword));
        return next is null ? Append(list, parameter) : new TextChange(new TextSpan(next.SpanStart, 0), parameter + ", ");
    }

    public static TextChange Remove(ParameterSyntax parameter)
    {
        var list = (ParameterListSyntax)parameter.Parent!; // a parameter of a method always stands in a list
        return new TextChange(SpanWithComma(list.Parameters, parameter), "");
    }

    /// <summary>A list's item with the comma before it, or after it when it is the first.</summary>
    public static TextSpan SpanWithComma<T>(SeparatedSyntaxList<T> list, T item)
        where T : SyntaxNode
    {
        var index = list.IndexOf(item);
        return index > 0 ? TextSpan.FromBounds(list.GetSeparator(index - 1).SpanStart, item.Span.End)
            : list.Count > 1 ? TextSpan.FromBounds(item.SpanStart, list[1].SpanStart)
            : item.Span;
    }

    private static TextChange Append(ParameterListSyntax list, string parameter)
    {
        var last = list.Parameters.LastOrDefault();
        return last is null
            ? new TextChange(new TextSpan(list.OpenParenToken.Span.End, 0), parameter)
            : new TextChange(new TextSpan(last.Span.End, 0), ", " + parameter);
    }
}
