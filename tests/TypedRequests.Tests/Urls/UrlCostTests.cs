namespace TypedRequests.Tests;

/// <summary>What a URL costs: "one string for the URL and one Uri" (docs/architecture.md, the life of a call).</summary>
public sealed class UrlCostTests
{
    private const int SmallObject = 64;

    [Fact]
    public void AnAbsoluteStringThatIsFitToSendIsNotCopied()
    {
        const string Text = "http://api.example.com/repos/psf/requests/issues/482?state=open";
        RequestUrl url = Text;
        Assert.Same(Text, url.Resolve((Uri?)null, default).Wire.OriginalString);
        Assert.InRange(AllocatedBy(() => url.Resolve((Uri?)null, default)), 0, AllocatedBy(() => UrlRules.CreateUri(Text)) + SmallObject);
    }

    [Fact]
    public void ARelativeStringCostsItsTextAndItsUri()
    {
        UrlBase baseUrl = UrlBase.From(new Uri("http://api.example.com/v1"));
        RequestUrl url = "/repos/psf/requests/issues/482";
        string sent = url.Resolve(baseUrl, default).Wire.OriginalString;
        long textAndUri = AllocatedBy(() => UrlRules.CreateUri(string.Concat(baseUrl.Prefix, "/repos/psf/requests/issues/482")));
        Assert.Equal("http://api.example.com/v1/repos/psf/requests/issues/482", sent);
        Assert.InRange(AllocatedBy(() => url.Resolve(baseUrl, default)), 0, textAndUri + SmallObject);
        Assert.InRange(AllocatedBy(() => baseUrl.Join("/repos/psf/requests/issues/482")), 0, textAndUri + SmallObject);
    }

    [Fact]
    public void AnEscapedValueOfAQueryCostsNothingBesides()
    {
        UrlBase baseUrl = UrlBase.From(new Uri("http://api.example.com/v1"));
        QueryArgument[] query = [new("q", "a b&c"), new("page", "2")];
        RequestUrl url = "/search";
        long textAndUri = AllocatedBy(() => UrlRules.CreateUri(string.Concat(baseUrl.Prefix, "/search?q=a%20b%26c&page=2")));
        Assert.InRange(AllocatedBy(() => url.Resolve(baseUrl, query)), 0, textAndUri + SmallObject);
    }

    private static long AllocatedBy(Func<object> action)
    {
        action(); // what is made once is not counted
        long before = GC.GetAllocatedBytesForCurrentThread();
        object result = action();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(result);
        return allocated;
    }
}
