namespace TypedRequests.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void Runs() => Assert.Equal(2, Environment.ProcessorCount);
}
