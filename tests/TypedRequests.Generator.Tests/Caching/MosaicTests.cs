using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Caching;

/// <summary>
/// Declarations changed at random, here and elsewhere: a generator that has seen the project before emits what one that has not would emit.
/// <c>TYPEDREQUESTS_WALKS=40</c> makes two thousand edits, in a minute.
/// </summary>
public sealed class MosaicTests
{
    private const int EditsPerWalk = 50;

    private static int Walks => Environment.GetEnvironmentVariable("TYPEDREQUESTS_WALKS") is { Length: > 0 } set ? int.Parse(set, CultureInfo.InvariantCulture) : 8;

    [Fact]
    public void WhatWasReadBeforeNeverShows()
    {
        var random = new Random(unchecked((int)TestSeed.Current));
        var (kept, emitted) = (0, new HashSet<string>(StringComparer.Ordinal));
        for (var walk = 0; walk < Walks; walk++)
        {
            kept += Walk(random, emitted);
        }

        // Otherwise the edits would say nothing: what is emitted differs, and most of it is not emitted again.
        Assert.InRange(emitted.Count, Walks * EditsPerWalk / 8, int.MaxValue);
        Assert.InRange(kept, Walks * EditsPerWalk, int.MaxValue);
    }

    private static int Walk(Random random, HashSet<string> emitted)
    {
        var ways = Mosaic.Files.Select(file => new int[file.Length]).ToArray();
        var project = TestCompilation.Create([.. ways.Select((_, file) => Text(file, ways))]);
        var driver = Driver().RunGenerators(project);
        var kept = 0;
        for (var edit = 0; edit < EditsPerWalk; edit++)
        {
            var file = random.Next(ways.Length);
            var piece = random.Next(ways[file].Length);
            // Back to what compiles every other time, so that the project does not decay.
            ways[file][piece] = ways[file][piece] == 0 || random.Next(2) == 0 ? random.Next(Mosaic.Files[file][piece].Length) : 0;
            var old = project.SyntaxTrees[file + 1]; // the implicit usings come first
            project = project.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(Text(file, ways), TestCompilation.ParseOptions, old.FilePath));
            var before = Sources(driver);
            driver = driver.RunGenerators(project);
            Assert.Equal(Text(Sources(Driver().RunGenerators(TestCompilation.ParsedAnew(project)))), Text(Sources(driver)));
            emitted.Add(Text(Sources(driver)));
            kept += Sources(driver).Count(source => before.TryGetValue(source.Key, out var known) && ReferenceEquals(known, source.Value));
        }

        return kept;
    }

    // Without the record of steps, which the compiler cannot keep of a step that yields nothing and then something.
    private static CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create([new TypedClientGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions);

    private static string Text(int file, int[][] ways) => string.Concat(Mosaic.Files[file].Select((piece, i) => piece[ways[file][i]]));

    private static string Text(SortedDictionary<string, SourceText> sources) => string.Join("\n", sources.Select(source => source.Key + "\n" + source.Value));

    private static SortedDictionary<string, SourceText> Sources(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return new(result.GeneratedSources.ToDictionary(file => file.HintName, file => file.SourceText), StringComparer.Ordinal);
    }
}
