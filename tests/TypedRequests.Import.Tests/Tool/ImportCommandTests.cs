using Spectre.Console.Testing;
using TypedRequests.Tool.Commands;

namespace TypedRequests.Import.Tests.Tool;

/// <summary><c>dotnet typedrequests import</c>: what it writes, what it says, and what it ends with.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Document = """
        { "openapi": "3.0.3", "info": { "title": "Shop" }, "paths": {
          "/items": { "get": { "operationId": "items", "tags": ["items"], "summary": "All items", "responses": { "204": { "description": "" } } } },
          "/users": { "get": { "operationId": "users", "tags": ["users"], "responses": { "204": { "description": "" } } } } } }
        """;

    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("import");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task FilesAreWrittenInTheProjectsNamespaceAndNotOverwrittenWhenChanged()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "My.App.csproj"), "<Project />", Token);
        var settings = await SettingsAsync();
        Assert.Equal(ExitCode.Done, (await RunAsync(settings)).Code);
        var file = Path.Combine(settings.Output, "IItems.cs");
        Assert.Contains("namespace My.App.Clients;", await File.ReadAllTextAsync(file, Token));
        Assert.Equal(ExitCode.Done, (await RunAsync(settings)).Code);

        await File.AppendAllTextAsync(file, "// mine\n", Token);
        var (code, output) = await RunAsync(settings);
        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("IItems.cs", output);
        Assert.Contains("// mine", await File.ReadAllTextAsync(file, Token));
        Assert.Equal(ExitCode.LeftToDo, (await RunAsync(settings with { IsCheck = true })).Code);

        Assert.Equal(ExitCode.Done, (await RunAsync(settings with { Overwrites = true })).Code);
        Assert.DoesNotContain("// mine", await File.ReadAllTextAsync(file, Token));
        Assert.Equal(ExitCode.Done, (await RunAsync(settings with { IsCheck = true })).Code);
    }

    [Fact]
    public async Task AListWritesNothing()
    {
        var settings = await SettingsAsync();
        var (code, output) = await RunAsync(settings with { IsList = true });
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("GET /items", output);
        Assert.Contains("All items", output);
        Assert.False(Directory.Exists(settings.Output));
    }

    [Fact]
    public async Task TagsSelectAndUnknownOnesAreNamed()
    {
        var settings = await SettingsAsync();
        Assert.Equal(ExitCode.Done, (await RunAsync(settings with { Tags = ["users"], Report = Path.Combine(_folder.FullName, "report.md") })).Code);
        Assert.Equal(["IUsers.cs"], Directory.EnumerateFiles(settings.Output).Select(Path.GetFileName));
        Assert.Contains("1 interfaces with 1 calls", await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "report.md"), Token));
        var (code, output) = await RunAsync(settings with { Tags = ["orders"] });
        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("'orders'", output);
    }

    [Fact]
    public async Task WhatIsNoDocumentIsSaidWithItsPlace()
    {
        var settings = await SettingsAsync("{ \"openapi\": \"3.0.3\", ]");
        var (code, output) = await RunAsync(settings);
        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("line 1, column", output);
        Assert.Equal(ExitCode.Failed, (await RunAsync(settings with { Document = Path.Combine(_folder.FullName, "none.json") })).Code);
    }

    private async Task<ImportSettings> SettingsAsync(string document = Document)
    {
        var file = Path.Combine(_folder.FullName, "shop.json");
        await File.WriteAllTextAsync(file, document, Token);
        return new ImportSettings(file, Path.Combine(_folder.FullName, "Clients"));
    }

    private static async Task<(int Code, string Output)> RunAsync(ImportSettings settings)
    {
        using var console = new TestConsole();
        console.Profile.Width = 300;
        return (await ImportCommand.RunAsync(settings, console, Token), console.Output);
    }
}
