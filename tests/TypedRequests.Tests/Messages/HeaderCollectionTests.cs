namespace TypedRequests.Tests.Messages;

public sealed class HeaderCollectionTests
{
    private static readonly HeaderCollection Headers = new([new("Via", "a"), new("Set-Cookie", "x=1, y"), new("via", "b")]);

    // semantics: P2 repeated headers join with a comma, order kept
    [Fact]
    public void RepeatedLinesJoinAndStayApart()
    {
        Assert.Equal("a, b", Headers["VIA"]);
        Assert.Equal(["a", "b"], Headers.GetValues("Via"));
        Assert.Equal(["x=1, y"], Headers.GetValues("set-cookie"));
        Assert.Equal(3, Headers.Count);
        Assert.Equal("via", Headers[2].Key);
    }

    [Fact]
    public void WhatIsAbsentIsNullOrEmpty()
    {
        Assert.Null(Headers["Age"]);
        Assert.Empty(Headers.GetValues("Age"));
        Assert.False(Headers.Contains("Age"));
    }
}
