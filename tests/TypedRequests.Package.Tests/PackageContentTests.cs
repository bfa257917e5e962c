using System.Xml.Linq;

namespace TypedRequests.Package.Tests;

public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void RuntimeGeneratorAndFixesAreOnePackage()
    {
        using var archive = package.Open();
        var files = archive.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels/") && !name.StartsWith("package/") && name[0] != '[');
        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.md",
                "TypedRequests.nuspec",
                "analyzers/dotnet/roslyn4.14/cs/TypedRequests.CodeFixes.dll",
                "analyzers/dotnet/roslyn4.14/cs/TypedRequests.Completion.dll",
                "analyzers/dotnet/roslyn4.14/cs/TypedRequests.Generator.dll",
                "analyzers/dotnet/roslyn4.14/cs/TypedRequests.Migration.dll",
                "buildTransitive/net8.0/TypedRequests.targets",
                "icon.png",
                "lib/net10.0/TypedRequests.dll",
                "lib/net10.0/TypedRequests.xml",
                "lib/net8.0/TypedRequests.dll",
                "lib/net8.0/TypedRequests.xml",
            ],
            files.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0", "System.Net.ServerSentEvents", "System.Text.Json")]
    public void DependenciesAreOnlyWhatTheFrameworkLacks(string framework, params string[] expected)
    {
        var group = Assert.Single(Nuspec().Descendants(), element => element.Name.LocalName == "group" && (string?)element.Attribute("targetFramework") == framework);
        Assert.Equal(expected, group.Elements().Select(dependency => (string?)dependency.Attribute("id")).Order());
    }

    [Theory]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    [InlineData("license", "MIT AND MPL-2.0")]
    [InlineData("copyright", "Copyright (c) TypedRequests contributors")]
    [InlineData("id", "TypedRequests")]
    public void TheDescriptionIsComplete(string element, string value) =>
        Assert.Equal(value, Assert.Single(Nuspec().Descendants(), found => found.Name.LocalName == element).Value);

    [Theory]
    [InlineData("projectUrl", "")]
    [InlineData("releaseNotes", "/blob/main/CHANGELOG.md")]
    public void TheDescriptionLeadsToTheProject(string element, string path)
    {
        var repository = Assert.Single(Nuspec().Descendants(), found => found.Name.LocalName == "repository");
        Assert.Equal((string?)repository.Attribute("url") + path, Assert.Single(Nuspec().Descendants(), found => found.Name.LocalName == element).Value);
    }

    [Fact]
    public void SymbolsAreInAPackageOfTheirOwn()
    {
        using var archive = System.IO.Compression.ZipFile.OpenRead(Path.ChangeExtension(package.File, ".snupkg"));
        Assert.Equal(["lib/net10.0/TypedRequests.pdb", "lib/net8.0/TypedRequests.pdb"], archive.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".pdb")).Order());
    }

    private XDocument Nuspec()
    {
        using var archive = package.Open();
        using var stream = archive.GetEntry("TypedRequests.nuspec")!.Open(); // listed in RuntimeGeneratorAndFixesAreOnePackage
        return XDocument.Load(stream);
    }
}
