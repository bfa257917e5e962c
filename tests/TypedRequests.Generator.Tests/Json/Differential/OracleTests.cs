using System.Text;
using System.Text.RegularExpressions;

namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>One test per type and per attribute that System.Text.Json knows: both sides read and write the same.</summary>
public sealed partial class OracleTests
{
    private static readonly IReadOnlyList<OracleCase> s_cases = [.. OracleTypes.All, .. OracleAttributes.All, .. OracleDeclarations.All];

    private static readonly Lazy<Peer> s_peer = new(static () => Peer.Compile(
        string.Join("\n", s_cases.Select(static (known, place) => Numbered(known.Declaration, place))),
        Enumerable.Range(0, s_cases.Count).Select(place => $"D_{place}")));

    public static TheoryData<string> Names { get; } = [.. s_cases.Select(known => known.Name)];

    // semantics: The emitted reader and writer agree with System.Text.Json
    [Theory]
    [MemberData(nameof(Names))]
    public void BothSidesAgree(string name)
    {
        Assert.SkipWhen(Peer.GeneratorPath is null, "The reference pack with System.Text.Json's generator is not installed.");
        var (place, known) = s_cases.Index().Single(entry => entry.Item.Name == name);
        var type = s_peer.Value.Ours.Type($"D_{place}");
        var comparison = new Comparison(s_peer.Value);
        foreach (var document in known.Documents)
        {
            Assert.True(comparison.Difference(type, Encoding.UTF8.GetBytes(document)) is not { } difference, $"{known.Declaration}\n{document}\n{comparison.Difference(type, Encoding.UTF8.GetBytes(document))}");
        }
    }

    // All are compiled at once, so each type gets the number of its entry.
    private static string Numbered(string declaration, int place) => Own().Replace(declaration, $"$1_{place}");

    [GeneratedRegex(@"\b(D|D2|D3|E|C|I)\b")]
    private static partial Regex Own();
}
