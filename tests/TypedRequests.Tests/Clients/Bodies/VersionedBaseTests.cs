namespace TypedRequests.Tests.Clients;

/// <summary>A base address that the client's properties fill.</summary>
public sealed class VersionedBaseTests
{
    // field: D9
    [Fact]
    public void D9_PropertiesFillTheBaseAddress()
    {
        using var session = new Session();
        var client = session.For<IVersionedBase>();
        (client.Host, client.Port, client.Version) = ("eu", 8080, "v 2/x");
        Assert.Equal("https://eu.localhost:8080/v%202%2Fx/api/items/7?v=v%202%2Fx", client.Item(7).Url.AbsoluteUri);
        client.Version = "v3";
        Assert.Equal("https://eu.localhost:8080/v3/api/items/7?v=v3", client.Item(7).Url.AbsoluteUri);
    }

    [Theory]
    [InlineData("eu", "..")]
    [InlineData("eu", "%2e%2e")]
    [InlineData("eu", "")]
    [InlineData("eu", null)]
    [InlineData("evil.example/", "v1")]
    [InlineData("user@evil", "v1")]
    public void D9_AValueStaysInItsPlace(string host, string? version)
    {
        using var session = new Session();
        var client = session.For<IVersionedBase>();
        (client.Host, client.Port, client.Version) = (host, 80, version!);
        Assert.Throws<InvalidRequestException>(() => client.Item(7));
    }

    [Fact]
    public void D9_TheSessionsBaseWins()
    {
        using var session = new Session { BaseAddress = new("https://other.example/x") };
        var client = session.For<IVersionedBase>();
        client.Version = "v1";
        Assert.Equal("https://other.example/x/items/7?v=v1", client.Item(7).Url.AbsoluteUri);
    }
}
