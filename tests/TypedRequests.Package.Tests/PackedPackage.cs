using System.IO.Compression;
using TypedRequests.Package.Tests;
using TypedRequests.TestServers;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace TypedRequests.Package.Tests;

/// <summary>The package, packed once for all tests into a folder that serves as a feed.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>No version that a machine may have seen before.</summary>
    public const string Version = "1.0.0-packed.by.tests";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("typedrequests-package");

    public string Feed => Path.Combine(_folder.FullName, "feed");

    public string File => Path.Combine(Feed, $"TypedRequests.{Version}.nupkg");

    public async ValueTask InitializeAsync()
    {
        // Tests that were built elsewhere, with an artifacts path, may find sources that cannot be written to.
        string[] elsewhere = AppContext.BaseDirectory.StartsWith(RepositoryFolder.Root, StringComparison.Ordinal) ? [] : ["--artifacts-path", Path.Combine(_folder.FullName, "artifacts")];
        foreach (var project in (string[])["TypedRequests", "TypedRequests.Testing"])
        {
            await DotnetCommand.MustRunAsync(RepositoryFolder.Root,
                ["pack", Path.Combine("src", project), "-c", "Debug", "-o", Feed, $"-p:PackageVersion={Version}", "-v", "q", "--nologo", .. elsewhere]);
        }
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    public ZipArchive Open() => ZipFile.OpenRead(File);

    /// <summary>The package for tests of code over a client.</summary>
    public ZipArchive OpenTesting() => ZipFile.OpenRead(Path.Combine(Feed, $"TypedRequests.Testing.{Version}.nupkg"));

    /// <summary>An empty folder for one consumer.</summary>
    internal ConsumerProject NewConsumer(string name) => new(_folder.CreateSubdirectory(name).FullName, Feed);
}
