using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Migration;
using TypedRequests.Migration.Plans;
using TypedRequests.Tool.Commands;
using TypedRequests.Tool.Projects;

namespace TypedRequests.Tool.Migrating;

/// <summary>One run over a solution: every project is planned as it is, then all files are written, then what was written is compiled with the emitted clients.</summary>
internal sealed class SolutionRun(LoadedSolution loaded, MigrateSettings settings, Action<string> tell)
{
    private readonly Dictionary<DocumentId, SourceText> _texts = [];
    private readonly Dictionary<ProjectId, ProjectReport> _reports = [];
    private readonly Dictionary<ProjectId, List<ClientPlan>> _done = [];

    public async Task<MigrationReport> RunAsync(CancellationToken cancellationToken)
    {
        var report = new MigrationReport { IsDryRun = settings.IsDryRun, Failures = loaded.Failures };
        var solution = OwnReferences.Add(loaded.Solution);
        foreach (var id in solution.ProjectIds)
        {
            await PlanAsync(solution.GetProject(id)!, report, cancellationToken); // its own ID
        }

        var changed = _texts.Aggregate(solution, static (current, pair) => current.WithDocumentText(pair.Key, pair.Value));
        foreach (var (id, project) in _reports)
        {
            tell("Compiling " + project.Project);
            await CheckAsync(solution.GetProject(id)!, changed.GetProject(id)!, project, cancellationToken); // their own IDs
        }

        await WriteAsync(changed, cancellationToken);
        return report;
    }

    private async Task PlanAsync(Project project, MigrationReport report, CancellationToken cancellationToken)
    {
        tell("Reading " + project.Name);
        if (project.Language != LanguageNames.CSharp || await project.GetCompilationAsync(cancellationToken) is not { } compilation)
        {
            return;
        }

        foreach (var dialect in Dialects.All)
        {
            if (ProjectMigration.Of(dialect, compilation, settings.Options, cancellationToken) is { } migration && migration.Clients.Count + migration.Uses.Count > 0)
            {
                var made = ReportPlans.Of(project, migration);
                report.Projects.Add(made);
                _reports[project.Id] = made;
                _done[project.Id] = [.. migration.Clients.Where(static plan => plan.IsPossible)];
                await TakeAsync(project.Solution, migration.Write(migration.Clients, migration.Uses), made, cancellationToken);
            }
        }
    }

    private async Task TakeAsync(Solution solution, IReadOnlyDictionary<SyntaxTree, SourceText> written, ProjectReport report, CancellationToken cancellationToken)
    {
        foreach (var (tree, text) in written)
        {
            if (solution.GetDocument(tree) is { } document and not SourceGeneratedDocument)
            {
                _texts[document.Id] = _texts.TryGetValue(document.Id, out var other) ? await TextMerge.MergeAsync(document, other, text, cancellationToken) : text;
                report.Files.Add(document.FilePath ?? document.Name);
            }
        }
    }

    private async Task CheckAsync(Project before, Project after, ProjectReport report, CancellationToken cancellationToken)
    {
        report.Errors.AddRange(await CompileCheck.NewErrorsAsync(before, after, cancellationToken));
        var broken = report.Errors.Select(static error => error.Place).ToHashSet(StringComparer.Ordinal);
        var methods = _done[before.Id].SelectMany(static plan => plan.Client.GetMembers().OfType<IMethodSymbol>());
        report.MethodsDone -= Math.Min(report.MethodsDone, broken.Count(place => methods.Any(method => method.Locations.Any(location => place.StartsWith(Places.FileOf(location), StringComparison.Ordinal)))));
    }

    private async Task WriteAsync(Solution changed, CancellationToken cancellationToken)
    {
        if (settings.IsDryRun)
        {
            return;
        }

        foreach (var id in _texts.Keys)
        {
            if (changed.GetDocument(id) is { FilePath: { } path } document)
            {
                var text = await document.GetTextAsync(cancellationToken);
                await using var writer = new StreamWriter(path, append: false, text.Encoding ?? System.Text.Encoding.UTF8);
                text.Write(writer, cancellationToken);
            }
        }

        foreach (var (id, report) in _reports.Where(static pair => pair.Value.Files.Count > 0))
        {
            AddPackages(changed.GetProject(id)!, report); // their own IDs
        }
    }

    private static void AddPackages(Project project, ProjectReport report)
    {
        if (project.FilePath is not { } path)
        {
            return;
        }

        string[] packages = report.NeedsInjection ? ["TypedRequests", "TypedRequests.DependencyInjection"] : ["TypedRequests"];
        foreach (var (file, text) in PackageReferences.Add(path, packages, OwnReferences.Version).ToList())
        {
            File.WriteAllText(file, text);
            report.Files.Add(file);
        }
    }
}
