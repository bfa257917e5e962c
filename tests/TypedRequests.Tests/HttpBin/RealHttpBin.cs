namespace TypedRequests.Tests.HttpBin;

/// <summary>httpbin itself, at the address in <c>TYPEDREQUESTS_HTTPBIN</c>; without one the test is skipped.</summary>
public sealed class RealHttpBin : IHttpBin
{
    private const string Variable = "TYPEDREQUESTS_HTTPBIN";

    public Uri Address
    {
        get
        {
            var address = Environment.GetEnvironmentVariable(Variable);
            Assert.SkipWhen(string.IsNullOrEmpty(address), $"{Variable} does not name a running httpbin");
            return new(address);
        }
    }
}
