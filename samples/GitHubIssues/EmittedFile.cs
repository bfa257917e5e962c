using System.Reflection;

namespace TypedRequests.Samples;

/// <summary>Where the build has written the client that was emitted.</summary>
internal static class EmittedFile
{
    /// <summary>Its path, from the folder that the sample was started in; null if the sample was moved away from its project.</summary>
    public static string? Path()
    {
        var relative = typeof(EmittedFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "EmittedFiles").Value!; // set in the project file
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var emitted = System.IO.Path.Combine(folder.FullName, relative);
            if (Directory.Exists(emitted) && Directory.GetFiles(emitted, $"*{nameof(IGitHubIssues)}*.cs", SearchOption.AllDirectories) is [var file, ..])
                return System.IO.Path.GetRelativePath(Directory.GetCurrentDirectory(), file);
        }

        return null;
    }
}
