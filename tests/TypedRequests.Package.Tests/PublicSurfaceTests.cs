using System.IO.Compression;
using TypedRequests.TestServers;

namespace TypedRequests.Package.Tests;

/// <summary>
/// What the package offers is recorded beside this file, so that a change of it is seen and meant: for people in one file, for clients that were emitted by an earlier build in the other.
/// </summary>
public sealed class PublicSurfaceTests(PackedPackage package)
{
    private const string Contract = "TypedRequests.CompilerServices";

    [Fact]
    public void WhatPeopleCallIsAsRecorded() => Compare("TypedRequests", Surface("net10.0", space => space != Contract));

    [Fact]
    public void WhatEmittedClientsCallIsAsRecorded() => Compare(Contract, Surface("net10.0", space => space == Contract));

    [Fact]
    public void WhatTestsCallIsAsRecorded() => Compare("TypedRequests.Testing", TestingSurface("net10.0"));

    [Fact]
    public void TestsAreOfferedTheSameOnEveryFramework() => Assert.Equal(TestingSurface("net10.0"), TestingSurface("net8.0"));

    [Fact]
    public void EveryFrameworkIsOfferedTheSame() => Assert.Equal(Surface("net10.0", _ => true), Surface("net8.0", _ => true));

    private string Surface(string framework, Func<string, bool> covers)
    {
        using var archive = package.Open();
        return PublicSurface.Of(archive.GetEntry($"lib/{framework}/TypedRequests.dll")!, covers).ReplaceLineEndings("\n"); // listed in PackageContentTests
    }

    private string TestingSurface(string framework)
    {
        using ZipArchive archive = package.OpenTesting(), runtime = package.Open();
        return PublicSurface.Of(archive.GetEntry($"lib/{framework}/TypedRequests.Testing.dll")!, static _ => true, runtime.GetEntry($"lib/{framework}/TypedRequests.dll")!).ReplaceLineEndings("\n"); // packed
    }

    private static void Compare(string name, string surface)
    {
        var verified = RepositoryFolder.PathOf("tests", "TypedRequests.Package.Tests", $"{name}.verified.txt");
        var received = verified.Replace(".verified.", ".received.");
        File.Delete(received);
        var recorded = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (recorded == surface) return;
        File.WriteAllText(received, surface);
        string[] before = recorded.Split('\n'), after = surface.Split('\n');
        Assert.Fail($"The surface has changed. If that is meant, move {received} over {Path.GetFileName(verified)}.\n{string.Join('\n', [.. before.Except(after).Select(line => "- " + line), .. after.Except(before).Select(line => "+ " + line)])}");
    }
}
