using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.Completion;

namespace TypedRequests.Generator.Tests.CodeFixes;

public sealed class RouteCompletionTests
{
    [Theory]
    [InlineData("""[Get("/users/{[||]}")] Task A(int id, string name);""", "id, name")]
    [InlineData("""[Get("/users/{[||]")] Task A(int id, string name);""", "id, name")]
    [InlineData("""[Get("/users/{na[||]}")] Task A(int id, string name);""", "id, name")]
    [InlineData("""[Get("/users/{id}/{[||]}")] Task A(int id, string name);""", "name")]
    [InlineData("""[Get("/users{?id,[||]}")] Task A(int id, string name);""", "name")]
    [InlineData("""[Get("/users{/[||]}")] Task A(int? id);""", "id")]
    [InlineData("""[HttpMethod("REPORT", "/users/{[||]}")] Task A(int id);""", "id")]
    [InlineData(""""[Get("""/users/{[||]}""")] Task A(int id);"""", "id")]
    [InlineData("""[Get(@"/users/{[||]}")] Task A(int id);""", "id")]
    [InlineData("""[Post("/users/{[||]}")] Task A(int id, [Body] User user, RequestOptions? options, CancellationToken stop);""", "id")]
    public async Task ParametersAreOfferedInsideBraces(string member, string offered) => Assert.Equal(offered, string.Join(", ", await Complete(member)));

    [Theory]
    [InlineData("""[Get("/users/[||]{id}")] Task A(int id);""")]
    [InlineData("""[Get("/users/{id}[||]")] Task A(int id);""")]
    [InlineData("""[Get("/users/{id}")] [Header("X", "{[||]}")] Task A(int id);""")]
    [InlineData("""[Get("/users/{id}")] Task A(int id, string text = "{[||]}");""")]
    public async Task NothingIsOfferedElsewhere(string member) => Assert.Empty(await Complete(member));

    private static async Task<IEnumerable<string>> Complete(string member)
    {
        var marked = $"[TypedClient]\npublic interface IApi\n{{\n    {member}\n}}\n\npublic sealed record User(int Id);\n";
        var position = marked.IndexOf("[||]", StringComparison.Ordinal);
        var document = CodeFixRun.Open(marked.Remove(position, 4));
        var provider = new RouteCompletionProvider();
        var context = new CompletionContext(provider, document, position, new TextSpan(position, 0), CompletionTrigger.Invoke, document.Project.Solution.Options, CancellationToken.None);
        await provider.ProvideCompletionsAsync(context);
        return Items(context).Select(item => item.DisplayText);
    }

    // The list that providers write to is not public; an editor reads it from inside Roslyn.
    private static IReadOnlyList<CompletionItem> Items(CompletionContext context)
    {
        var items = context.GetType().GetProperty("Items", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.GetValue(context)!; // as of Roslyn 4.14
        return [.. ((System.Collections.IEnumerable)items).Cast<CompletionItem>()];
    }
}
