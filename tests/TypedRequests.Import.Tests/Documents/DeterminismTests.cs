using TypedRequests.Import.Tests.Harness;

namespace TypedRequests.Import.Tests.Documents;

/// <summary>The same document gives the same files, and a part of it is a part.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public async Task TwoImportsAreEqual()
    {
        var text = await File.ReadAllTextAsync(PublicDocuments.Twilio, TestContext.Current.CancellationToken);
        Assert.Equal(Imported.Run(text).Files, Imported.Run(text).Files);
    }

    [Fact]
    public async Task TagsAndOperationsSelect()
    {
        var text = await File.ReadAllTextAsync(PublicDocuments.GitHub, TestContext.Current.CancellationToken);
        var result = Imported.Run(text, new ImportOptions { Namespace = "Mine.Clients", Tags = ["markdown"], Operations = ["GET /user", "issues/create"] });
        Assert.Equal((3, 4), (result.Interfaces, result.Operations));
        Assert.Empty(await Imported.ComplaintsAsync(result));
    }
}
