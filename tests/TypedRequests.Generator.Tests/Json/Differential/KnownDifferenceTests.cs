using System.Text;
using System.Text.RegularExpressions;

namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>The list of intended differences is true: ours does the one thing and theirs the other.</summary>
public sealed class KnownDifferenceTests
{
    private static readonly Lazy<Peer> s_peer = new(static () => Peer.Compile(
        string.Join("\n", KnownDifferences.All.Select(Numbered)),
        Enumerable.Range(0, KnownDifferences.All.Count).Select(i => $"D_{i}")));

    public static TheoryData<string> Reasons { get; } = [.. KnownDifferences.All.Select(known => known.Reason)];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void OursAndTheirsDifferAsListed(string reason)
    {
        Assert.SkipWhen(Peer.GeneratorPath is null, "The reference pack with System.Text.Json's generator is not installed.");
        var (place, known) = KnownDifferences.All.Index().Single(entry => entry.Item.Reason == reason);
        var peer = s_peer.Value;
        var type = peer.Ours.Type($"D_{place}");
        var json = Encoding.UTF8.GetBytes(known.Json);
        var ours = Verdict.Of(() => peer.Ours.Read(type, json));
        Assert.Equal(known.Ours, ours.Failure is null ? peer.Tell(ours.Value, type) : null);
        Assert.True(ours.Failure is null or JsonFormatException, ours.Failure?.ToString());
        var theirs = Verdict.Of(() => peer.Read(type, json));
        Assert.Equal(known.Theirs, theirs.Failure is null ? peer.Tell(theirs.Value, type) : null);
    }

    // All are compiled at once, so each type gets the number of its entry.
    private static string Numbered(KnownDifference known, int place) => Regex.Replace(known.Declaration, @"\b(D|D2|E|Bag)\b", $"$1_{place}");
}
