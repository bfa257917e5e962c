using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;

namespace TypedRequests.Package.Tests;

/// <summary>The hosts that load the analyzers: the compiler of the command line, with and without analyzers, and a workspace as editors have one.</summary>
public sealed class HostTests(PackedPackage package)
{
    private const string Wrong = """
        using TypedRequests;

        using var session = new Session();
        try
        {
            await session.For<IUsers>().GetUser(1);
        }
        catch (NotSupportedException refused)
        {
            Console.WriteLine(refused.Message);
        }

        [TypedClient("https://api.example.com")]
        public interface IUsers
        {
            [Get("/users/{userId}")]
            Task<string> GetUser(int id);
        }
        """;

    [Fact]
    public async Task TheCompilerShowsAMistakeAtItsPlaceAndNothingElse()
    {
        var consumer = package.NewConsumer("wrong").Project("net10.0", "<OutputType>Exe</OutputType>").Write("Program.cs", Wrong);
        var (exitCode, output) = await consumer.BuildAsync();
        Assert.NotEqual(0, exitCode);
        var errors = output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct();
        Assert.Contains("Program.cs(16,19): error TR2001: ", Assert.Single(errors));
    }

    [Fact]
    public async Task WithoutAnalyzersARefusedMemberThrowsAndNamesItsDiagnostic()
    {
        var consumer = package.NewConsumer("unchecked").Project("net10.0", "<OutputType>Exe</OutputType><RunAnalyzers>false</RunAnalyzers>").Write("Program.cs", Wrong);
        await consumer.MustBuildAsync();
        Assert.Contains("TR2001", await consumer.RunAsync());
    }

    [Fact]
    public async Task AWorkspaceFindsTheMistakeAndTheFixes()
    {
        var consumer = package.NewConsumer("workspace").Project("net10.0", "<OutputType>Exe</OutputType>").Write("Program.cs", Wrong);
        await consumer.BuildAsync(); // restores; the mistake is the point
        using var workspace = MSBuildWorkspace.Create();
        var project = await workspace.OpenProjectAsync(consumer.ProjectFile);
        var analyzers = project.AnalyzerReferences.Where(IsOurs).SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp)).ToList();
        Assert.NotEmpty(analyzers);
        var compilation = await project.GetCompilationAsync();
        var found = await compilation!.WithAnalyzers([.. analyzers]).GetAnalyzerDiagnosticsAsync(); // a C# project has a compilation
        Assert.Contains(found, diagnostic => diagnostic.Id == "TR2001" && diagnostic.Location.GetLineSpan().StartLinePosition is { Line: 15, Character: 18 });
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001");
        Assert.Contains(project.AnalyzerReferences, reference => IsOurs(reference) && reference.Display == "TypedRequests.CodeFixes");
    }

    private static bool IsOurs(AnalyzerReference reference) => reference.Display.StartsWith("TypedRequests.", StringComparison.Ordinal);
}
