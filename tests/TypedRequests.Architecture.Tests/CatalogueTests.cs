using System.Reflection;
using Microsoft.CodeAnalysis;
using TypedRequests.Architecture.Tests.Rules;
using TypedRequests.TestServers;

namespace TypedRequests.Architecture.Tests;

public sealed class CatalogueTests
{
    private static readonly Catalogue s_catalogue = new(Descriptors());
    private static readonly Catalogue s_madeUp = new([Descriptor("TR1002"), Descriptor("TR1001", link: "https://example.com/TR9"), Descriptor("XY1")]);

    [Fact]
    public void IdsAreUniqueAndOfOneForm() => Check.Empty(s_catalogue.UniqueIds().Concat(s_catalogue.IdsOfTheCatalogue()));

    [Fact]
    public void ADoubleIdOrAnotherFormIsFound()
    {
        Assert.Equal(["TR1001 names 2 diagnostics."], new Catalogue([Descriptor("TR1001"), Descriptor("TR1002"), Descriptor("TR1001")]).UniqueIds());
        Assert.Equal(["XY1 is no ID of the form TRnnnn."], s_madeUp.IdsOfTheCatalogue());
    }

    [Fact]
    public void IdsAreInOrder() => Check.Holds(SourceTree.Under("generator/TypedRequests.Generator/Diagnostics"), Catalogue.IdsInOrder);

    [Fact]
    public void AnIdOutOfOrderIsFound() => Check.Breaks(
        "generator/X.cs",
        """class D { static readonly X A = new("TR1001", Help("TR1001")); static readonly X B = new("TR1003"); static readonly X C = new("TR1002"); }""",
        Catalogue.IdsInOrder,
        "TR1002 follows TR1003");

    [Fact]
    public void EveryHelpLinkEndsInItsId() => Check.Empty(s_catalogue.HelpLinks());

    [Fact]
    public void AnotherHelpLinkIsFound() => Assert.Contains("TR1001 has the help link 'https://example.com/TR9'", Assert.Single(s_madeUp.HelpLinks()));

    [Fact]
    public void EveryIdHasOneReleaseRow()
    {
        var folder = RepositoryFolder.PathOf("generator", "TypedRequests.Generator");
        Check.Empty(s_catalogue.ReleaseRows(string.Join('\n', Directory.GetFiles(folder, "AnalyzerReleases.*.md").Select(File.ReadAllText))));
    }

    [Fact]
    public void AMissingStrayOrDoubleReleaseRowIsFound() => Assert.Equal(
        ["XY1 has no row in AnalyzerReleases.", "AnalyzerReleases lists TR3001, which the catalogue does not have.", "AnalyzerReleases lists TR1002 twice."],
        s_madeUp.ReleaseRows("TR1001 | a | b\nTR1002 | a | b\nTR1002| a | b\nTR3001 | a | b\n"));

    [Fact]
    public void EveryIdHasAPage()
    {
        var folder = RepositoryFolder.PathOf("docs", "diagnostics");
        Check.Empty(s_catalogue.Pages(Directory.GetFiles(folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)!)));
    }

    [Fact]
    public void AMissingOrStrayPageIsFound() => Assert.Equal(
        ["XY1 has no page in docs/diagnostics.", "TR4001 has a page in docs/diagnostics, and the catalogue does not have it."],
        s_madeUp.Pages(["TR1001", "TR1002", "TR4001", "index"]));

    [Fact]
    public void EveryIdHasATestClass()
    {
        var names = SourceTree.Under("tests/TypedRequests.Generator.Tests").Select(file => Path.GetFileNameWithoutExtension(file.Name)).ToList();
        Check.Empty(s_catalogue.TestClasses(names));
    }

    [Fact]
    public void AMissingTestClassIsFound() => Assert.Equal(["TR1001 has no test class.", "XY1 has no test class."], s_madeUp.TestClasses(["TR1002Tests", "CodeWriterTests"]));

    private static List<DiagnosticDescriptor> Descriptors()
    {
        var type = Assembly.Load("TypedRequests.Generator").GetType("TypedRequests.Generator.Diagnostics.Descriptors", throwOnError: true)!;
        var fields = type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic);
        return [.. fields.Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()];
    }

    private static DiagnosticDescriptor Descriptor(string id, string? link = null) =>
        new(id, "title", "message", "category", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: link ?? $"https://example.com/{id}");
}
