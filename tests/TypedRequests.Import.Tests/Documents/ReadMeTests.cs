using TypedRequests.Import.Tests.Harness;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Tests.Documents;

/// <summary>One file for each feature of OpenAPI 2.0, 3.0 and 3.1: all are imported, and what is written compiles.</summary>
public sealed class ReadMeTests
{
    [Fact]
    public async Task AllCompile()
    {
        var folder = PublicDocuments.Npm("@readme", "oas-examples");
        var complaints = new List<string>();
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            // A folder for each version; what is beside them are the package's own tests.
            var name = Path.GetRelativePath(folder, file);
            if (!char.IsDigit(name[0])) continue;
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            count++;
            try
            {
                complaints.AddRange((await Imported.ComplaintsAsync(Imported.Run(text))).Select(complaint => name + ": " + complaint));
            }
            catch (DocumentException unreadable)
            {
                complaints.Add($"{name}: {unreadable.Message}");
            }
        }

        Assert.True(complaints.Count == 0, string.Join('\n', complaints.Take(60)));
        Assert.Equal(70, count);
    }
}
