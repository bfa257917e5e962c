namespace TypedRequests.TestServers;

/// <summary>Where the repository of the running tests lies, found from the test assembly upwards.</summary>
public static class RepositoryFolder
{
    /// <summary>The folder of TypedRequests.sln.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The path of a file or folder of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "TypedRequests.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds TypedRequests.sln.");
    }
}
