namespace TypedRequests.Architecture.Tests;

public sealed class SourceTreeTests
{
    [Theory]
    [InlineData("TypedRequests.sln")]
    [InlineData(".editorconfig")]
    [InlineData("docs/architecture.md")]
    [InlineData("src/TypedRequests/Annotations/Verbs/GetAttribute.cs")]
    [InlineData("generator/TypedRequests.Generator/TypedClientGenerator.cs")]
    [InlineData("tests/TypedRequests.Architecture.Tests/SourceTreeTests.cs")]
    public void TheRulesReadTheWholeRepository(string path) => Assert.Single(SourceTree.All, file => file.Path == path);

    [Fact]
    public void WhatABuildLeavesBehindIsNotRead() => Assert.DoesNotContain(SourceTree.All, file => file.Path.Contains("/obj/") || file.Path.Contains("/bin/"));
}
