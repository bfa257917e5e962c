using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>
/// Random types, random and mutated documents: ours and System.Text.Json's own generated readers agree on the value or on the failure, and so do the writers.
/// The seed is printed; set TYPEDREQUESTS_SEED to run one again, JSON_ROUNDS to run longer.
/// </summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int Types = 100;
    private const int DocumentsPerType = 200;

    // semantics: The emitted reader and writer agree with System.Text.Json
    [Fact]
    public void BothReadersAndBothWritersAgree()
    {
        Assert.SkipWhen(Peer.GeneratorPath is null, "The reference pack with System.Text.Json's generator is not installed.");
        var seed = TestSeed.Current;
        var rounds = int.TryParse(Environment.GetEnvironmentVariable("JSON_ROUNDS"), out var more) ? more : 1;
        for (var round = 0; round < rounds; round++)
        {
            Run(seed + ((ulong)round * 1000));
        }
    }

    // Names that differ by case alone are refused there unless case counts, so both sides are told that it does.
    [Fact]
    public void BothAgreeWhereCaseCounts()
    {
        Assert.SkipWhen(Peer.GeneratorPath is null, "The reference pack with System.Text.Json's generator is not installed.");
        Run(TestSeed.Current, Types / 4, withTwins: true);
    }

    private void Run(ulong seed, int count = Types, bool withTwins = false)
    {
        output.WriteLine($"TYPEDREQUESTS_SEED={seed}");
        var types = TypeSpecs.Sample(count, seed, withTwins);
        var declarations = ShapeSpecs.Shared + "\n" + string.Join("\n", types.Select(type => type.Declaration));
        var peer = Peer.Compile(declarations, types.Select(type => type.Name), withTwins);
        var comparison = new Comparison(peer);
        var random = new Random((int)seed);
        foreach (var type in types)
        {
            var target = peer.Ours.Type(type.Name);
            foreach (var json in type.Json.Sample(DocumentsPerType, new Rnd(seed), 10))
            {
                Check(comparison, type, target, Mutate(Encoding.UTF8.GetBytes(json), random), seed);
            }
        }
    }

    private static void Check(Comparison comparison, TypeSpec type, Type target, byte[] json, ulong seed)
    {
        if (comparison.Difference(target, json) is not null)
        {
            var smallest = Shrinking.Shrink(json, smaller => comparison.Difference(target, smaller) is not null);
            Assert.Fail($"TYPEDREQUESTS_SEED={seed}\n{type.Declaration}\n{Encoding.UTF8.GetString(smallest)}\n{comparison.Difference(target, smallest)}");
        }
    }

    // One document in eight loses, gains or changes a byte.
    private static byte[] Mutate(byte[] json, Random random)
    {
        if (random.Next(8) > 0 || json.Length == 0)
        {
            return json;
        }

        var at = random.Next(json.Length);
        return random.Next(4) switch
        {
            0 => json[..at],
            1 => [.. json[..at], .. json[(at + 1)..]],
            2 => [.. json[..at], (byte)random.Next(256), .. json[(at + 1)..]],
            _ => [.. json[..at], (byte)"{}[],:\"\\0e-"[random.Next(11)], .. json[at..]],
        };
    }
}
