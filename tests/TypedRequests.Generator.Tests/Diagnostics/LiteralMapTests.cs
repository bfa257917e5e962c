using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Diagnostics;

/// <summary>The place of a character inside a route, whatever form of string the route is written in.</summary>
public sealed class LiteralMapTests
{
    private const string Constants = "class Routes { public const string Users = \"/users\", Empty = \"\"; }";

    [Theory]
    [InlineData("\"/users/{id}\"")]
    [InlineData("@\"/users/{id}\"")]
    [InlineData("@\"/us\"\"ers/{id}\"")]
    [InlineData("\"\"\"/users/{id}\"\"\"")]
    [InlineData("\"\"\"\"/us\"\"\"ers/{id}\"\"\"\"")]
    [InlineData("\"/\\u0075sers\\x2f\\x7bid}\"")]
    [InlineData("\"\\U0001F600/\\t\\\"\\\\/{id}\"")]
    [InlineData("\"/users\" + \"/{id}\"")]
    [InlineData("(\"/users\" + (\"/\" + \"{id}\"))")]
    [InlineData("$\"/users/{{id}}\"")]
    [InlineData("$@\"/us\"\"ers/{{id}}\"")]
    [InlineData("@$\"/users/{{id}}\"")]
    [InlineData("$\"\"\"/users/\"\"\" + \"{id}\"")]
    [InlineData("$$\"\"\"/users/{id}\"\"\"")]
    [InlineData("\"\"\"\n    /users/{id}\n    \"\"\"")] // field: D19
    [InlineData("\"\"\"\r\n    /users/\r\n\r\n      {id}\r\n    \"\"\"")]
    [InlineData("\"\"\"\"  \n/us\"\"\"ers/\n{id}\n\"\"\"\"")]
    [InlineData("\"\"\"\n    /users\n    \"\"\" + \"/{id}\"")]
    public void EveryCharacterIsFound(string expression) => Assert.Equal(ValueOf(expression).Length, Check(expression));

    [Theory]
    [InlineData("Routes.Users + \"/{id}\"", 5)]
    [InlineData("\"/v1\" + Routes.Users + \"/{id}\"", 8)]
    [InlineData("\"/v1\" + Routes.Empty + \"/{id}\"", 8)]
    [InlineData("$\"/v1{Routes.Users}/{{id}}\"", 8)]
    [InlineData("$\"/v1{\"/x\"}/{{id}}\"", 10)]
    [InlineData("\"/v1\" + Routes.Users + \"/x\" + Routes.Users + \"/{id}\"", 8)]
    [InlineData("Routes.Users", 0)]
    [InlineData("nameof(Routes)", 0)]
    public void CharactersAroundAConstantAreFound(string expression, int found) => Assert.Equal(found, Check(expression));

    [Fact]
    public void CharactersOfSeveralLiteralsAreOnePlace()
    {
        const string Written = "\"/users/{i\" + \"d}\"";
        Assert.Equal("i\" + \"d", Slice(Written, 8, 2));
    }

    [Fact]
    public void APlaceOutsideTheValueIsNone()
    {
        Assert.Null(Slice("\"/users\"", 5, 2));
        Assert.Null(Slice("\"/users\"", -1, 1));
        Assert.Null(Slice("\"/users\"", 1, 0));
    }

    // Each place that is found has to hold source text that stands for the very character; a place of one character holds the character itself.
    private static int Check(string expression)
    {
        var value = ValueOf(expression);
        var found = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (Slice(expression, i, 1) is { } text)
            {
                found++;
                Assert.True(text.Length > 1 || text == value[i].ToString(), $"'{text}' is not '{value[i]}' in {expression}");
                Assert.True(text.Length == 1 || "\\{}\"".Contains(text[0]), $"'{text}' is no escape in {expression}");
            }
        }

        return found;
    }

    private static string? Slice(string expression, int start, int length) =>
        LiteralMap.Find(SyntaxFactory.ParseExpression(expression), ValueOf(expression).Length, start, length) is { } span ? expression.Substring(span.Start, span.Length) : null;

    private static string ValueOf(string expression)
    {
        var tree = CSharpSyntaxTree.ParseText($"{Constants} class C {{ const string Value = {expression}; }}", TestCompilation.ParseOptions);
        var compilation = CSharpCompilation.Create("literal", [tree], References.All);
        var value = tree.GetRoot().DescendantNodes().OfType<VariableDeclaratorSyntax>().Last().Initializer!.Value; // declared on the line above
        return (string)compilation.GetSemanticModel(tree).GetConstantValue(value).Value!; // a constant by construction
    }
}
