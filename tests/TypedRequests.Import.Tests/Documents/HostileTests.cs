using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Import.Tests.Harness;

namespace TypedRequests.Import.Tests.Documents;

/// <summary>No text of a document leaves its token: the code around it stays the same, whatever it says.</summary>
public sealed class HostileTests
{
    private static readonly string[] s_texts =
    [
        "\"); System.Environment.Exit(1); (\"", "*/ class Evil {} /*", "\n#line 1 \"evil.cs\"\n", "</summary>\n}\nclass Evil {", "\r\nclass Evil { }", "\u0085class Evil { }", "\u2028class Evil { }", "\u2029class Evil { }",
        "\\u0022); Evil(); //", "\\", "\\\"", "\"\"\"", "{0} {{ }} {", "$\"{Evil()}\"", "@\"", "\u202Eevil\u202C", "\u2066evil\u2069", "\uFEFF", "\u0000", "\u0007", "\t", "'", "`", "<see cref=\"Evil\"/>", "&lt;", "%00", "%22",
        "class", "int", "var", "record", "__arglist", "_", "🙂", "名前", "ﬁ", "ⅷ", "A\u0301", "", " ", "#if DEBUG", "// x", "/// <summary>", "[Evil]", "a b", "a.b", "../..", "a?b#c", "a{b}c", "<T>", "long".PadRight(5000, 'g'),
    ];

    public static TheoryData<int> Texts => [.. Enumerable.Range(0, s_texts.Length)];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task ATextStaysInItsToken(int index)
    {
        var result = Imported.Run(Document(s_texts[index]));
        foreach (var file in result.Files)
        {
            Assert.DoesNotContain(file.Text, static c => c is '\r' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' or '\u202E' or '\u202C' or '\u2066' or '\u2069' || (char.IsControl(c) && c != '\n'));
        }

        CheckShape(result);
        Assert.Empty(await Imported.ComplaintsAsync(result));
    }

    [Fact]
    public async Task AllAtOnceCompile()
    {
        var paths = new JsonObject();
        for (var i = 0; i < s_texts.Length; i++)
        {
            foreach (var (path, item) in JsonNode.Parse(Document(s_texts[i], "/" + i))!["paths"]!.AsObject()) paths[path] = item!.DeepClone(); // the document has paths
        }

        var result = Imported.Run(new JsonObject { ["openapi"] = "3.0.3", ["info"] = new JsonObject { ["title"] = "t" }, ["paths"] = paths }.ToJsonString());
        Assert.Empty(await Imported.ComplaintsAsync(result));
    }

    // Interfaces, records and enums that the import counts, and nothing that runs; no directive that it does not write.
    private static void CheckShape(ImportResult result)
    {
        var roots = result.Files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken)).ToList();
        Assert.DoesNotContain(roots.SelectMany(static root => root.DescendantNodes()), static node => node is StatementSyntax or InvocationExpressionSyntax or ClassDeclarationSyntax or ObjectCreationExpressionSyntax or ArrowExpressionClauseSyntax);
        Assert.All(roots.SelectMany(static root => root.DescendantTrivia()).Where(static trivia => trivia.IsDirective), static trivia => Assert.True(trivia.IsKind(SyntaxKind.NullableDirectiveTrivia) || trivia.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia)));
        Assert.DoesNotContain(roots.SelectMany(static root => root.DescendantTrivia()), static trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia));
        Assert.Equal(result.Interfaces + result.Records + result.Enums + result.Unions, roots.SelectMany(static root => root.DescendantNodes()).Count(static node => node is BaseTypeDeclarationSyntax { Parent: BaseNamespaceDeclarationSyntax }));
    }

    // The text at every place of a document where one may stand.
    private static string Document(string text, string root = "") => new JsonObject
    {
        ["openapi"] = "3.0.3",
        ["info"] = new JsonObject { ["title"] = text, ["description"] = text },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = "https://api.example.com/" + text }),
        ["tags"] = new JsonArray(new JsonObject { ["name"] = text, ["description"] = text }),
        ["paths"] = new JsonObject
        {
            [root + "/a/" + Uri.EscapeDataString(text) + "/{" + text.Replace("}", "", StringComparison.Ordinal) + "}"] = new JsonObject { ["post"] = Operation(text, root) },
        },
        ["components"] = new JsonObject { ["schemas"] = new JsonObject { [text.Length == 0 ? "x" : text] = Record(text) } },
    }.ToJsonString(new JsonSerializerOptions());

    private static JsonObject Operation(string text, string root) => new()
    {
        ["operationId"] = text + root,
        ["summary"] = text,
        ["description"] = text,
        ["tags"] = new JsonArray(text),
        ["parameters"] = new JsonArray(Parameter(text, "query"), Parameter(text, "header"), Parameter(text, "cookie"), Parameter(text.Replace("}", "", StringComparison.Ordinal), "path")),
        ["requestBody"] = new JsonObject { ["description"] = text, ["content"] = new JsonObject { ["application/" + text + "+json"] = new JsonObject { ["schema"] = Record(text) } } },
        ["responses"] = new JsonObject
        {
            ["200"] = new JsonObject { ["description"] = text, ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = Record(text), ["example"] = new JsonObject { [text] = null } } } },
            ["400"] = new JsonObject { ["description"] = text, ["content"] = new JsonObject { [text] = new JsonObject { ["schema"] = Record(text) } } },
        },
    };

    private static JsonObject Parameter(string text, string place) => new()
    {
        ["name"] = text, ["in"] = place, ["description"] = text, ["required"] = place == "path",
        ["schema"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(text, "b" + text), ["description"] = text },
    };

    private static JsonObject Record(string text) => new()
    {
        ["type"] = "object", ["title"] = text, ["description"] = text, ["required"] = new JsonArray(text, "kind"),
        ["properties"] = new JsonObject
        {
            [text] = new JsonObject { ["type"] = "string", ["description"] = text, ["default"] = text },
            [text + "2"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(text, text + "x", "y") },
            ["kind"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(text) },
        },
    };
}
