using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Edits;

/// <summary>The states that a file goes through while people work on it, drawn at random: the same ones for the same seed.</summary>
internal sealed class EditScript(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>States of one file: typed up to a character, a line typed up to a character, a token missing or said twice, a type not declared yet, a member gone.</summary>
    public IEnumerable<string> Of(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source, TestCompilation.ParseOptions).GetCompilationUnitRoot();
        var tokens = root.DescendantTokens().Where(token => token.Span.Length > 0).ToList();
        yield return source[.._random.Next(source.Length)];
        for (var i = 0; i < 2; i++)
        {
            yield return LineTypedSoFar(source, Pick(tokens));
            yield return Without(source, Pick(tokens).Span);
        }

        yield return source.Insert(Pick(tokens).SpanStart, Pick(tokens).Text + " ");
        foreach (var state in Structural(source, root))
        {
            yield return state;
        }
    }

    private IEnumerable<string> Structural(string source, CompilationUnitSyntax root)
    {
        var types = root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().ToList();
        if (types.Count > 0)
        {
            var name = Pick(types).Identifier;
            yield return source.Remove(name.SpanStart, name.Span.Length).Insert(name.SpanStart, name.Text + "Away");
        }

        var members = root.DescendantNodes().Where(node => node is MemberDeclarationSyntax or ParameterSyntax or AttributeListSyntax && node.Parent is not CompilationUnitSyntax).ToList();
        if (members.Count > 0)
        {
            yield return Without(source, Pick(members).Span);
            var twice = Pick(members);
            yield return source.Insert(twice.SpanStart, source.Substring(twice.SpanStart, twice.Span.Length) + (twice is ParameterSyntax ? ", " : "\n"));
        }
    }

    private string LineTypedSoFar(string source, SyntaxToken token)
    {
        var end = source.IndexOf('\n', token.SpanStart);
        var at = token.SpanStart + _random.Next(token.Span.Length + 1);
        return end < at ? source[..at] : source.Remove(at, end - at);
    }

    private static string Without(string source, TextSpan span) => source.Remove(span.Start, span.Length);

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
