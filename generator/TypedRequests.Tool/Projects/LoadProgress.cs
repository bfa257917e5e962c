using Microsoft.CodeAnalysis.MSBuild;

namespace TypedRequests.Tool.Projects;

/// <summary>Tells each project that is loaded, at once and on the thread that loads it.</summary>
internal sealed class LoadProgress(Action<string> tell) : IProgress<ProjectLoadProgress>
{
    public void Report(ProjectLoadProgress value) => tell(Path.GetFileNameWithoutExtension(value.FilePath));
}
