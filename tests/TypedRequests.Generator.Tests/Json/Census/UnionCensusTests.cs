using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Generator.Tests.Diagnostics;

namespace TypedRequests.Generator.Tests.Json.Census;

/// <summary>Every union of a large public document, written in our form and given to the generator: how many it takes, and why it refuses the others.</summary>
public sealed class UnionCensusTests(ITestOutputHelper output)
{
    private const string Usings = """
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;

        """;

    // field: T20
    [Fact]
    public async Task T20_EveryUnionOfTheDocumentIsTakenOrRefusedByName()
    {
        Assert.SkipWhen(Conformance.Root is null, Conformance.Missing);
        var document = OpenApiDocument.Load(Path.Combine(Conformance.Root!, "openapi", "openai", "openapi.json")); // skipped where it is null
        var places = document.Unions();
        Assert.Equal(329, places.Count);
        var reasons = new Dictionary<int, string>();
        var asWritten = await Refuse(document, places, Enumerable.Range(0, places.Count), takesOptionalConstants: false, reasons);
        var asSent = await Refuse(document, places, asWritten, takesOptionalConstants: true, reasons);
        output.WriteLine($"{places.Count - asWritten.Count} of {places.Count} as the document says; {places.Count - asSent.Count} where constants that it does not require count as always there.");
        foreach (var group in asSent.GroupBy(place => Kind(reasons[place])).OrderByDescending(static group => group.Count()))
        {
            output.WriteLine($"{group.Count()} × {group.Key}");
            output.WriteLine(string.Concat(group.Select(place => $"    {places[place].Pointer}: {reasons[place]}\n")));
        }

        Assert.Contains(reasons.Values, static reason => reason.Contains("cannot be told apart", StringComparison.Ordinal));
        Assert.True(places.Count - asWritten.Count >= 250, $"{asWritten.Count} refused as written");
        Assert.True(places.Count - asSent.Count >= 290, $"{asSent.Count} refused");
    }

    private static async Task<IReadOnlyList<int>> Refuse(
        OpenApiDocument document, IReadOnlyList<(string Pointer, System.Text.Json.JsonElement Schema)> places, IEnumerable<int> candidates, bool takesOptionalConstants, Dictionary<int, string> reasons)
    {
        var source = Usings;
        reasons.Clear();
        foreach (var place in candidates)
        {
            var writer = new UnionWriter(document, $"U{place}", takesOptionalConstants);
            var declaration = writer.Write(places[place].Schema);
            if (writer.Refusal is { } refusal)
            {
                reasons.Add(place, refusal);
            }
            else
            {
                source += declaration;
            }
        }

        var compilation = Inspection.Compile(source);
        Assert.DoesNotContain(compilation.GetDiagnostics(), static found => found.Severity == DiagnosticSeverity.Error);
        foreach (var found in await Inspection.Find(compilation))
        {
            Assert.Equal("TR3013", found.Id);
            reasons.TryAdd(Place(found), found.GetMessage());
        }

        return [.. reasons.Keys.Order()];
    }

    private static int Place(Diagnostic found)
    {
        var node = found.Location.SourceTree!.GetRoot().FindNode(found.Location.SourceSpan); // reported in source
        return int.Parse(node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()!.Identifier.ValueText[1..], System.Globalization.CultureInfo.InvariantCulture); // an attribute of a type
    }

    private static string Kind(string reason) => reason.Split(": ")[^1].Split('.')[0];
}
