namespace TypedRequests.Generator.Tests.Json;

/// <summary>Public test data beside the repository; it is not copied into it.</summary>
internal static class Conformance
{
    public const string Missing = "../shared/conformance is not beside the repository.";

    /// <summary>The folder, or null in a checkout without it.</summary>
    public static string? Root { get; } = Find(AppContext.BaseDirectory);

    private static string? Find(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "TypedRequests.sln")) && Path.Combine(folder, "..", "shared", "conformance") is var found && Directory.Exists(found))
            {
                return Path.GetFullPath(found);
            }
        }

        return null;
    }
}
