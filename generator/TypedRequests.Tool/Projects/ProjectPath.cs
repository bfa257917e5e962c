namespace TypedRequests.Tool.Projects;

/// <summary>Finds the solution or project that a path means.</summary>
internal static class ProjectPath
{
    private static readonly string[] s_patterns = ["*.slnx", "*.sln", "*.slnf", "*.csproj"];

    public static string? Find(string path)
    {
        if (File.Exists(path))
        {
            return Path.GetFullPath(path);
        }

        return Directory.Exists(path)
            ? s_patterns.SelectMany(pattern => Directory.GetFiles(path, pattern).Order(StringComparer.Ordinal)).Select(Path.GetFullPath).FirstOrDefault()
            : null;
    }
}
