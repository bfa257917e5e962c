using Microsoft.CodeAnalysis;
using TypedRequests.TestServers;

namespace TypedRequests.Generator.Tests.Diagnostics;

/// <summary>The catalogue, its release rows and its pages say the same.</summary>
public sealed class CatalogueTests
{
    [Fact]
    public void EveryPageHasTheTitleAndSeverityOfItsDescriptor() =>
        Assert.Equal(
            Inspection.Catalogue.Select(descriptor => $"{descriptor.Id}: {descriptor.Title}. {descriptor.DefaultSeverity}"),
            DiagnosticPage.All.Select(page => $"{page.Id}: {page.Title}. {page.Severity}"));

    [Fact]
    public void EveryReleaseRowHasTheTitleAndSeverityOfItsDescriptor() =>
        Assert.Equal(
            Inspection.Catalogue.Select(descriptor => new ReleaseRow(descriptor.Id, descriptor.Category, descriptor.DefaultSeverity.ToString(), descriptor.Title.ToString())),
            ReleaseRow.ReadAll());

    [Fact]
    public void TheIndexIsGeneratedFromTheReleaseRows()
    {
        var file = RepositoryFolder.PathOf("docs", "diagnostics", "README.md");
        var expected = DiagnosticIndex.Write(ReleaseRow.ReadAll(), DiagnosticPage.All);
        if (Environment.GetEnvironmentVariable("UPDATE_INDEX") is not null)
        {
            File.WriteAllText(file, expected);
        }

        Assert.Equal(expected, File.ReadAllText(file));
    }

    [Fact]
    public void EveryPageHasItsFourParts() =>
        Assert.All(DiagnosticPage.All, page => Assert.All(
            page.Id is "TR1013" or "TR1999" ? (string[])["## Cause", "## Remedy", "## Suppression"] : ["## Cause", "## Example", "## Remedy", "## Suppression"],
            part => Assert.Contains("\n" + part + "\n", page.Text)));

    [Fact]
    public void EveryFixableIdIsInTheCatalogue() =>
        Assert.Empty(CodeFixes.CodeFixRun.Providers.SelectMany(provider => provider.FixableDiagnosticIds).Except(Inspection.Catalogue.Select(descriptor => descriptor.Id)));

    [Fact]
    public void EveryIdWithAFixNamesItOnItsPage()
    {
        var fixable = CodeFixes.CodeFixRun.Providers.SelectMany(provider => provider.FixableDiagnosticIds).Order(StringComparer.Ordinal);
        Assert.Equal(fixable, DiagnosticPage.All.Where(page => page.NamesAFix).Select(page => page.Id));
    }

    // What is wrong with the names, and what to do: two sentences at most after the values are in, each with its full stop.
    [Fact]
    public void EveryMessageIsASentence() =>
        Assert.All(Inspection.Catalogue, descriptor =>
        {
            var message = descriptor.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Assert.DoesNotContain("  ", message);
            Assert.True(char.IsUpper(message[0]) || message[0] is '\'' or '[' or '{', descriptor.Id + ": " + message);
            Assert.True(message[^1] is '.' or '}', descriptor.Id + ": " + message);
        });

    [Fact]
    public void NothingIsNotConfigurable() =>
        Assert.All(Inspection.Catalogue, descriptor => Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, descriptor.CustomTags));
}
