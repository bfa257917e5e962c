using System.Text.RegularExpressions;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Docs;

/// <summary>Every line of code on a page stands, word for word, in the test class that compiles and runs that page.</summary>
public sealed partial class PageSnippetsTests
{
    [Theory]
    [InlineData("urls.md", "TypedRequests.Tests/Docs/UrlsPageTests.cs")]
    [InlineData("typed-clients.md", "TypedRequests.Tests/Docs/TypedClientsPageTests.cs", "TypedRequests.Tests/Docs/Shop/IShop.cs", "TypedRequests.Tests/Docs/Shop/IStore.cs", "TypedRequests.Tests/Docs/Shop/IProductStore.cs", "TypedRequests.Tests/Docs/Shop/ZipCode.cs", "TypedRequests.Tests/Docs/Shop/ShopTexts.cs")]
    [InlineData("bodies.md", "TypedRequests.Tests/Docs/BodiesPageTests.cs")]
    [InlineData("json.md", "TypedRequests.Tests/Docs/JsonPageTests.cs", "TypedRequests.Tests/Docs/Ticket.cs", "TypedRequests.Tests/Docs/Person.cs", "TypedRequests.Tests/Docs/TicketState.cs", "TypedRequests.Tests/Docs/TicketPatch.cs")]
    [InlineData("unions.md", "TypedRequests.Unions.Tests/Docs/UnionsPageTests.cs", "TypedRequests.Unions.Tests/Docs/Content.cs", "TypedRequests.Unions.Tests/Docs/Answer.cs", "TypedRequests.Unions.Tests/Docs/Part.cs", "TypedRequests.Unions.Tests/Docs/Message.cs", "TypedRequests.Unions.Tests/Docs/IOwner.cs", "TypedRequests.Unions.Tests/Docs/ById.cs", "TypedRequests.Unions.Tests/Docs/ByName.cs", "TypedRequests.Unions.Tests/Docs/Notice.cs", "TypedRequests.Unions.Tests/Docs/Reply.cs", "TypedRequests.Unions.Tests/Docs/Event.cs")]
    [InlineData("authentication.md", "TypedRequests.Tests/Docs/AuthenticationPageTests.cs", "TypedRequests.DependencyInjection.Tests/Pages/SignedAuth.cs", "TypedRequests.DependencyInjection.Tests/Schemes/SigV4Auth.cs", "TypedRequests.DependencyInjection.Tests/Schemes/TransmissionAuth.cs")]
    [InlineData("dependency-injection.md", "TypedRequests.DependencyInjection.Tests/Pages/InjectionPages.cs", "TypedRequests.Hosts.Tests/Pages/HostPageTests.cs")]
    [InlineData("observability.md", "TypedRequests.DependencyInjection.Tests/Pages/InjectionPages.cs")]
    [InlineData("scaling.md", "TypedRequests.DependencyInjection.Tests/Pages/InjectionPages.cs")]
    [InlineData("testing.md", "TypedRequests.Testing.Tests/Pages/TestingPageTests.cs", "TypedRequests.Hosts.Tests/Fakes/TestingPageTests.cs")]
    [InlineData("caching.md", "TypedRequests.Caching.Tests/Docs/CachingPageTests.cs", "TypedRequests.Caching.Tests/Docs/IIssues.cs")]
    [InlineData("rate-limits.md", "TypedRequests.Limits.Tests/Docs/RateLimitsPageTests.cs", "TypedRequests.Limits.Tests/Docs/IReports.cs")]
    [InlineData("openapi-testing.md", "TypedRequests.Testing.Tests/Pages/DocumentPageTests.cs")]
    [InlineData("coming-from-requests.md", "TypedRequests.Tests/Docs/ComingFromRequestsPageTests.cs")]
    [InlineData("cassettes.md", "TypedRequests.Testing.Tests/Pages/CassettePageTests.cs")]
    [InlineData("cookbook.md", "TypedRequests.Docs.Tests/Cookbook")]
    [InlineData("quickstart.md", "TypedRequests.Docs.Tests/QuickstartTests.cs", "TypedRequests.Docs.Tests/Cookbook")]
    public void EveryLineOfCodeIsCompiled(string page, params string[] tests)
    {
        string[] compiled = [.. tests.SelectMany(Files).SelectMany(File.ReadAllLines).Select(Normal)];
        string[] shown = [.. CodeOf(File.ReadAllLines(RepositoryFolder.PathOf("docs", page))).Select(Normal).Where(line => line.Length > 0 && line != "using TypedRequests;")]; // the tests are within it
        Assert.True(shown.Length >= 2, $"Only {shown.Length} lines of code were found in {page}.");
        Assert.All(shown, line => Assert.Contains(line, compiled));
    }

    [Fact]
    public void CodeIsFoundInBlocksAndInTheRightColumn()
    {
        string[] page = ["`not code`", "```csharp", "var a = 1;   // one", "```", "```python", "a = 1", "```", "| `a = 1` | `var b = 2;` |", "| `X` | `Y`, a thing |"];
        Assert.Equal(["var a = 1;", "var b = 2;"], CodeOf(page).Select(Normal));
    }

    /// <summary>A file, or all of a folder.</summary>
    private static string[] Files(string test)
    {
        string path = RepositoryFolder.PathOf("tests", test);
        return Directory.Exists(path) ? Directory.GetFiles(path, "*.cs") : [path];
    }

    private static IEnumerable<string> CodeOf(IEnumerable<string> page)
    {
        bool code = false;
        foreach (string line in page)
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) code = line == "```csharp";
            else if (code) yield return line;
            else if (RightColumn().Match(line) is { Success: true } cell) yield return cell.Groups[1].Value;
        }
    }

    private static string Normal(string line) => Comment().Replace(line, "").Trim();

    [GeneratedRegex(@"^\| .*\| `([^`]*;)` \|$")]
    private static partial Regex RightColumn();

    [GeneratedRegex(@"\s+// .*$")]
    private static partial Regex Comment();
}
