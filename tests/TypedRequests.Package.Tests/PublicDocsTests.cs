using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Package.Tests;

/// <summary>What IntelliSense is given: the documentation of all that users can see, and of nothing else.</summary>
public sealed class PublicDocsTests(PackedPackage package)
{
    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public void TheDocumentationIsThatOfThePublicSurface(string framework)
    {
        using var archive = package.Open();
        using var documentation = archive.GetEntry($"lib/{framework}/TypedRequests.xml")!.Open(); // listed in PackageContentTests
        string[] documented = [.. XDocument.Load(documentation).Descendants("member").Select(member => (string)member.Attribute("name")!)];
        var types = PublicSurface.Types(PublicSurface.Read(archive.GetEntry($"lib/{framework}/TypedRequests.dll")!, out _).GlobalNamespace).ToList(); // the same
        var seen = types.SelectMany(type => type.GetMembers().Where(IsSeen).Prepend(type)).Select(symbol => symbol.GetDocumentationCommentId());

        Assert.Empty(documented.Except(seen));
        Assert.Empty(types.Select(type => type.GetDocumentationCommentId()).Except(documented));
    }

    [Theory]
    [InlineData("Auth")]
    [InlineData("ConnectionPool")]
    [InlineData("CookieJar")]
    [InlineData("RequestOptions")]
    [InlineData("Requests")]
    [InlineData("Response")]
    [InlineData("Session")]
    public void TheExampleOfAMainTypeCompiles(string type)
    {
        using var archive = package.Open();
        using var documentation = archive.GetEntry("lib/net10.0/TypedRequests.xml")!.Open(); // listed in PackageContentTests
        var member = Assert.Single(XDocument.Load(documentation).Descendants("member"), member => (string?)member.Attribute("name") == $"T:TypedRequests.{type}");
        var code = Assert.Single(member.Descendants("code")).Value;
        PublicSurface.Read(archive.GetEntry("lib/net10.0/TypedRequests.dll")!, out var compilation); // the same
        var program = compilation.WithOptions(new(OutputKind.ConsoleApplication)).AddSyntaxTrees(CSharpSyntaxTree.ParseText($"using System; using System.Threading.Tasks; using TypedRequests;\n{code}"));

        Assert.DoesNotContain(program.GetDiagnostics(), found => found.Severity == DiagnosticSeverity.Error);
    }

    private static bool IsSeen(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
