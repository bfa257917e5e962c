namespace TypedRequests.Tests.Wire;

/// <summary>Servers that <c>.ci/servers</c> has started; without one the test is skipped.</summary>
internal static class RealServer
{
    internal static string Find(string variable)
    {
        var value = Environment.GetEnvironmentVariable(variable);
        Assert.SkipWhen(string.IsNullOrEmpty(value), $"{variable} does not name a running server: . .ci/servers; servers_start");
        return value;
    }
}
