using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;

namespace TypedRequests.Tool.Projects;

/// <summary>A solution as MSBuild gives it, with what could not be loaded.</summary>
internal sealed class LoadedSolution : IDisposable
{
    private readonly MSBuildWorkspace _workspace;

    private LoadedSolution(MSBuildWorkspace workspace) => _workspace = workspace;

    public Solution Solution => _workspace.CurrentSolution;

    public List<string> Failures { get; } = [];

    public static async Task<LoadedSolution> OpenAsync(string file, Action<string> tell, CancellationToken cancellationToken)
    {
        var workspace = MSBuildWorkspace.Create();
        workspace.LoadMetadataForReferencedProjects = true;
        workspace.SkipUnrecognizedProjects = true;
        var loaded = new LoadedSolution(workspace);
        using var failures = workspace.RegisterWorkspaceFailedHandler(failure => loaded.Failures.Add(failure.Diagnostic.Message));
        var progress = new LoadProgress(tell);
        try
        {
            await (file.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)
                ? (Task)workspace.OpenProjectAsync(file, progress, cancellationToken)
                : workspace.OpenSolutionAsync(file, progress, cancellationToken));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            loaded.Failures.Insert(0, failure.Message);
        }

        return loaded;
    }

    public void Dispose() => _workspace.Dispose();
}
