namespace TypedRequests.Tests.Messages;

public sealed class QueryMapTests
{
    // semantics: query names are case-sensitive
    [Fact]
    public void NamesAreCaseSensitive()
    {
        var query = new QueryMap { ["a"] = "1", ["A"] = "2" };
        Assert.Equal([new("a", "1"), new("A", "2")], query);
    }

    // semantics: R11 a list repeats its key; null items are dropped, "" stays
    [Fact]
    public void ManyValuesRepeatTheName()
    {
        var query = new QueryMap { { "a", ["1", null, ""] }, { "b", "2" } };
        query.Add("b", (string?)null);
        Assert.Equal([new("a", "1"), new("a", ""), new("b", "2")], query);
        Assert.Equal("1", query["a"]);
    }

    [Fact]
    public void SettingReplacesEveryValueAtTheFirstPlace()
    {
        var query = new QueryMap { { "a", ["1", "2"] }, { "b", "3" } };
        query["a"] = "4";
        Assert.Equal([new("a", "4"), new("b", "3")], query);
    }

    [Fact]
    public void AddingAfterARemovalSpeaksAgain()
    {
        var query = new QueryMap { ["a"] = null };
        query.Add("a", "1");
        Assert.Equal([new("a", "1")], query);
        Assert.True(query.Remove("a"));
        Assert.False(query.Contains("a"));
    }
}
