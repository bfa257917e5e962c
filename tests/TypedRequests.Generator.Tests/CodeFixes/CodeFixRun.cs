using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Formatting;
using Microsoft.CodeAnalysis.Host;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;
using TypedRequests.Generator.Tests.Diagnostics;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.CodeFixes;

/// <summary>Runs the shipped code fixes and refactorings over source in a workspace, as an editor does.</summary>
internal static class CodeFixRun
{
    // The workspaces alone: of the editor's features only the types that completion is written against are here.
    private static readonly HostServices s_host = MefHostServices.Create([typeof(Workspace).Assembly, typeof(CSharpFormattingOptions).Assembly]);

    /// <summary>Every code fix that the package ships.</summary>
    public static IReadOnlyList<CodeFixProvider> Providers { get; } =
        [.. typeof(TextFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract).Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)]; // classes, so never null

    /// <summary>The equivalence keys of the fixes offered on the first finding of <paramref name="id"/>.</summary>
    public static async Task<IReadOnlyList<string>> Fixes(string source, string id)
    {
        var document = Open(source);
        var found = await Find(document, id);
        return found.Count == 0 ? [] : [.. (await Offered(document, found[0])).Select(offer => offer.Action.EquivalenceKey!).Distinct()]; // ours always have one
    }

    /// <summary>Applies one fix to every finding by fix-all, and returns the new text.</summary>
    public static async Task<string> FixAll(string source, string id, string key)
    {
        var document = Open(source);
        var found = await Find(document, id);
        var provider = (await Offered(document, found[0])).First(offer => offer.Action.EquivalenceKey == key).Provider;
        var context = new FixAllContext(document, provider, FixAllScope.Document, key, [id], new KnownFindings(id), CancellationToken.None);
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context); // ours always have one
        return await Apply(document, action!); // found above
    }

    /// <summary>Applies one fix to every finding in a scope of several documents, by fix-all from the first finding; returns each document's new text by its name.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> FixAll(Solution solution, FixAllScope scope, string id, string title)
    {
        var documents = solution.Projects.SelectMany(project => project.Documents).ToList();
        foreach (var document in documents)
        {
            if ((await Find(document, id)).FirstOrDefault() is { } first)
            {
                var (provider, chosen) = (await Offered(document, first)).First(offer => offer.Action.Title == title);
                var context = new FixAllContext(document, provider, scope, chosen.EquivalenceKey!, [id], new KnownFindings(id), CancellationToken.None); // ours always have one
                var action = await provider.GetFixAllProvider()!.GetFixAsync(context); // likewise
                var changed = (await action!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution; // found above
                return documents.ToDictionary(old => old.Name, old => changed.GetDocument(old.Id)!.GetTextAsync().Result.ToString()); // the documents cannot vanish
            }
        }

        throw new InvalidOperationException($"There is no {id} to fix.");
    }

    /// <summary>Applies the fix with a title to the first finding, and returns the new text.</summary>
    public static async Task<string> Fix(string source, string id, string title)
    {
        var document = Open(source);
        var offers = await Offered(document, (await Find(document, id))[0]);
        var action = offers.FirstOrDefault(offer => offer.Action.Title == title).Action
            ?? throw new InvalidOperationException($"No fix '{title}' among: {string.Join(", ", offers.Select(offer => offer.Action.Title))}");
        return await Apply(document, action);
    }

    public static async Task AssertLeavesNothing(string source, string key, string id)
    {
        var text = await FixAll(source, id, key);
        var compilation = Inspection.Compile(text);
        var left = (await Inspection.Find(compilation)).Where(found => found.Id == id || found.Severity == DiagnosticSeverity.Error)
            .Concat(Inspection.CompileWithClients(compilation));
        Assert.True(!left.Any(), $"{key} leaves:\n{string.Join('\n', left)}\nin:\n{text}");
    }

    /// <summary>Applies the refactoring with a title, offered at the place marked <c>[||]</c>, and returns the new text; null when it is not offered there.</summary>
    public static async Task<string?> Refactor(CodeRefactoringProvider provider, string marked, string title)
    {
        var position = marked.IndexOf("[||]", StringComparison.Ordinal);
        var document = Open(marked.Remove(position, 4));
        var actions = new List<CodeAction>();
        await provider.ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(position, 0), actions.Add, CancellationToken.None));
        return actions.FirstOrDefault(action => action.Title == title) is { } action ? await Apply(document, action) : null;
    }

    public static Document Open(string source) =>
        Open([("MyApp", [("Usings.cs", TestCompilation.ImplicitUsings), ("Source1.cs", source)])]).Projects.Single().Documents.Last();

    /// <summary>Projects with their documents, each project referring to those before it.</summary>
    public static Solution Open(IReadOnlyList<(string Name, IReadOnlyList<(string Name, string Text)> Documents)> projects)
    {
        var compilation = Inspection.Compile();
        var solution = new AdhocWorkspace(s_host).CurrentSolution;
        foreach (var (name, documents) in projects)
        {
            var before = solution.ProjectIds;
            var id = ProjectId.CreateNewId();
            solution = solution.AddProject(ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp)
                .WithMetadataReferences(compilation.References).WithCompilationOptions(compilation.Options).WithParseOptions(TestCompilation.ParseOptions)
                .WithProjectReferences(before.Select(earlier => new ProjectReference(earlier))));
            foreach (var (file, text) in documents)
            {
                solution = solution.AddDocument(DocumentId.CreateNewId(id), file, text, filePath: file);
            }
        }

        return solution;
    }

    private static async Task<IReadOnlyList<Diagnostic>> Find(Document document, string id)
    {
        var compilation = (Microsoft.CodeAnalysis.CSharp.CSharpCompilation)(await document.Project.GetCompilationAsync())!; // a C# project
        var tree = await document.GetSyntaxTreeAsync();
        return [.. (await Inspection.Find(compilation)).Where(found => found.Id == id && found.Location.SourceTree == tree)];
    }

    private static async Task<IReadOnlyList<(CodeFixProvider Provider, CodeAction Action)>> Offered(Document document, Diagnostic diagnostic)
    {
        var offers = new List<(CodeFixProvider Provider, CodeAction Action)>();
        foreach (var provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offers.Add((provider, action)), CancellationToken.None));
        }

        return offers;
    }

    private static async Task<string> Apply(Document document, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!; // the document cannot vanish
        return (await changed.GetTextAsync()).ToString();
    }

    private sealed class KnownFindings(string id) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => await Find(document, id);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            var found = new List<Diagnostic>();
            foreach (var document in project.Documents)
            {
                found.AddRange(await Find(document, id));
            }

            return found;
        }
    }
}
