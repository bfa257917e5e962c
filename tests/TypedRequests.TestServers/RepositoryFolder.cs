using System.Reflection;

namespace TypedRequests.TestServers;

/// <summary>Where the repository of the running tests lies, found from the test assembly upwards, or else where it was built.</summary>
public static class RepositoryFolder
{
    /// <summary>The folder of TypedRequests.sln.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The path of a file or folder of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
            if (IsRoot(folder.FullName)) return folder.FullName;
        var built = typeof(RepositoryFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == nameof(RepositoryFolder)).Value!; // set in the project file
        return IsRoot(built) ? built : throw new DirectoryNotFoundException($"Neither {built} nor a folder above {AppContext.BaseDirectory} holds TypedRequests.sln.");
    }

    private static bool IsRoot(string folder) => File.Exists(Path.Combine(folder, "TypedRequests.sln"));
}
