using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Import.Tests.Harness;

namespace TypedRequests.Import.Tests.Documents;

/// <summary>Whole documents of public APIs are imported, and what is written compiles without a warning.</summary>
public sealed class WholeDocumentTests(ITestOutputHelper output)
{
    [Fact]
    public Task Galaxy() => CheckAsync(PublicDocuments.Galaxy, 10);

    [Fact]
    public Task Twilio() => CheckAsync(PublicDocuments.Twilio, 197);

    [Fact]
    public Task GitHub() => CheckAsync(PublicDocuments.GitHub, 1223);

    [Fact]
    public Task Slack() => CheckAsync(PublicDocuments.Slack, 174);

    [Fact]
    public Task OpenAi() => CheckAsync(PublicDocuments.OpenAi, 288);

    private async Task CheckAsync(string file, int operations)
    {
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();
        var result = Imported.Run(text);
        output.WriteLine($"{Path.GetFileName(file)}: {watch.ElapsedMilliseconds} ms, {result.Operations} operations, {result.Interfaces} interfaces, {result.Records} records, {result.Enums} enums, {result.Unions} unions, {result.Members} members, {result.Files.Count} files, {result.Lines} lines, {result.Relaxed.Count} relaxed, {result.Faults.Count} faults, {result.NotExpressed.Count} not expressed");
        Assert.Equal(operations, result.Operations);
        var complaints = await Imported.ComplaintsAsync(result, LanguageVersion.CSharp12);
        Assert.True(complaints.Count == 0, $"{complaints.Count} complaints:\n" + string.Join('\n', complaints.Take(60)));
    }
}
