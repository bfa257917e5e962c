using System.Net;
using static TypedRequests.Argument;

namespace TypedRequests.Testing.Tests.Verification;

public sealed class VerificationTests
{
    private readonly FakeServer _server = new();

    [Fact]
    public async Task CallsAreCountedAndShownWhenTheirNumberIsAnother()
    {
        _server.On<IShop>(shop => shop.GetProduct(Any<int>())).Returns(new Product(1, "a"));
        var shop = _server.Session().For<IShop>();
        await shop.GetProduct(1);
        await shop.GetProduct(2);
        _server.Calls<IShop>(client => client.GetProduct(1)).Once();
        _server.Calls<IShop>(client => client.GetProduct(3)).Never();
        _server.Calls<IShop>(client => client.GetProduct(Any<int>())).Times(2);
        _server.Calls("GET", "/v1/products/{id}").AtLeast(2);
        var failure = Assert.Throws<FakeServerException>(() => _server.Calls<IShop>(client => client.GetProduct(3)).Once());
        Assert.Equal("""
            Expected IShop.GetProduct(3) once; it came never.
            Received (= fits):
              #1 GET https://shop.example/v1/products/1 (IShop.GetProduct(1))
                  id: expected 3, was 1
              #2 GET https://shop.example/v1/products/2 (IShop.GetProduct(2))
                  id: expected 3, was 2
            """.ReplaceLineEndings("\n"), failure.Message);
    }

    [Fact]
    public async Task VerifyAllTellsWhatIsMissingAndWhatIsTooMuch()
    {
        _server.On<IShop>(shop => shop.GetProduct(7)).Returns(new Product(7, "a"));
        _server.On("GET", "/b").Times(2);
        _server.On("GET", "/c").Optional();
        _server.Otherwise().Returns(HttpStatusCode.NotFound);
        await _server.Session("https://api.example").GetAsync("/b");
        await _server.Session("https://api.example").GetAsync("/d?access_token=hush");
        var failure = Assert.Throws<FakeServerException>(_server.VerifyAll);
        Assert.Equal("""
            The calls are not those that were expected (- is missing, + is too much):
            - IShop.GetProduct(7): expected at least once, came never
            - GET /b: expected twice, came once
            + #2 GET https://api.example/d?access_token=***
            """.ReplaceLineEndings("\n"), failure.Message);
        Assert.Throws<FakeServerException>(_server.VerifyNoUnexpected);
    }

    [Fact]
    public async Task WhatIsNotExpectedNamesTheNearest()
    {
        _server.On("GET", "/users/{id}").WhenHeader("X-A", "1");
        _server.On("POST", "/orders");
        var session = _server.Session("https://api.example");
        var header = await Assert.ThrowsAsync<FakeServerException>(() => session.GetAsync("/users/7"));
        Assert.Contains("The nearest one, GET /users/{id}, differs:\n  header X-A: expected \"1\"", header.Message);
        var path = await Assert.ThrowsAsync<FakeServerException>(() => session.PostAsync("/order"));
        Assert.Contains("The nearest one, POST /orders, differs:\n  asked was POST /order\nExpected:\n  GET /users/{id}\n  POST /orders", path.Message);
    }

    [Fact]
    public async Task OrderIsVerified()
    {
        _server.On("*", "/{+any}");
        var session = _server.Session("https://api.example");
        foreach (var url in (string[])["/a", "/b", "/a"]) await session.GetAsync(url);
        _server.VerifyOrder(_server.Calls("GET", "/a"), _server.Calls("GET", "/b"), _server.Calls("GET", "/a"));
        var failure = Assert.Throws<FakeServerException>(() => _server.VerifyOrder(_server.Calls("GET", "/b"), _server.Calls("GET", "/b")));
        Assert.StartsWith("Expected GET /b, and it did not come after #2.", failure.Message);
    }

    [Fact]
    public void VerificationOnDisposeIsAChoice()
    {
        var strict = new FakeServer { VerifiesOnDispose = true };
        strict.On("GET", "/a");
        Assert.Throws<FakeServerException>(strict.Dispose);
        _server.On("GET", "/a");
        _server.Dispose();
    }

    [Fact]
    public async Task TheLastExpectationThatFitsAnswers_AndOneThatIsUsedUpLeavesItToTheOthers()
    {
        _server.On("GET", "/a").ReturnsText("general");
        _server.On("GET", "/a").ReturnsText("once").Once();
        var session = _server.Session("https://api.example");
        Assert.Equal(("once", "general"), ((await session.GetAsync("/a")).Text, (await session.GetAsync("/a")).Text));
    }

    [Fact]
    public void AMatcherOutsideAnExpectationSaysSo() => Assert.Contains("nowhere else", Assert.Throws<FakeServerException>(() => Any<int>()).Message);

    [Fact]
    public void AnExpectationWithoutACallSaysSo() =>
        Assert.Contains("calls no method of IShop", Assert.Throws<FakeServerException>(() => _server.On<IShop>(shop => { })).Message);

    [Fact]
    public async Task ServersAreIndependent()
    {
        var servers = Enumerable.Range(0, 20).Select(number =>
        {
            var server = new FakeServer();
            server.On<IShop>(shop => shop.GetProduct(Any<int>())).Returns(new Product(number, "a"));
            return server;
        }).ToList();
        var products = await Task.WhenAll(servers.Select(server => Task.Run(() => server.Session().For<IShop>().GetProduct(1))));
        Assert.Equal(Enumerable.Range(0, 20), products.Select(product => product.Id));
        Assert.All(servers, server => Assert.Single(server.Received));
    }
}
