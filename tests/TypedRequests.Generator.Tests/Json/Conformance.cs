using TypedRequests.TestServers;

namespace TypedRequests.Generator.Tests.Json;

/// <summary>Public test data beside the repository; it is not copied into it.</summary>
internal static class Conformance
{
    public const string Missing = "../shared/conformance is not beside the repository.";

    /// <summary>The folder, or null in a checkout without it.</summary>
    public static string? Root { get; } = RepositoryFolder.PathOf("..", "shared", "conformance") is var found && Directory.Exists(found) ? Path.GetFullPath(found) : null;
}
