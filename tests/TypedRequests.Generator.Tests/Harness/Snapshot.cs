using System.Runtime.CompilerServices;
using TypedRequests.TestServers;
#if USE_VERIFY
using VerifyTests;
using VerifyXunit;
#endif

namespace TypedRequests.Generator.Tests.Harness;

/// <summary>
/// Compares what a run emits with the files beside the test, by Verify's conventions: <c>Class.Method#Hint.g.verified.cs</c>, the hint name as its first line.
/// Built with <c>-p:UseVerify=true</c>, Verify itself compares the same files.
/// </summary>
internal static class Snapshot
{
    /// <summary>Requires the emitted files whose hint name contains <paramref name="hint"/> to be as verified, and no verified file to be left over.</summary>
    public static async Task Match(GeneratorRun run, string hint = "", [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        var folder = FolderOf(Path.GetFileName(testFile));
        var name = $"{Path.GetFileNameWithoutExtension(testFile)}.{test}";
#if USE_VERIFY
        var settings = new VerifySettings();
        settings.UseDirectory(folder);
        settings.UseFileName(name);
        settings.IgnoreGeneratedResult(source => !source.HintName.Contains(hint, StringComparison.Ordinal));
        await Verifier.Verify(run.Driver, settings, Path.Combine(folder, Path.GetFileName(testFile)));
#else
        var emitted = run.Result.GeneratedSources
            .Where(source => source.HintName.Contains(hint, StringComparison.Ordinal))
            .Select(source => (source.HintName, source.SourceText.ToString()));
        var findings = await new SnapshotFiles(folder, name).Compare([.. emitted]);
        Assert.True(findings.Count == 0, string.Join("\n\n", findings));
#endif
    }

#if USE_VERIFY
    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();
#endif

    // Not the path that the compiler gives: a deterministic build rewrites it.
    private static string FolderOf(string testFile)
    {
        var found = Directory.GetFiles(RepositoryFolder.PathOf("tests", "TypedRequests.Generator.Tests"), testFile, SearchOption.AllDirectories);
        return found is [var file]
            ? Path.GetDirectoryName(file)!
            : throw new InvalidOperationException($"{found.Length} test files are called {testFile}: snapshots are named by it.");
    }
}
