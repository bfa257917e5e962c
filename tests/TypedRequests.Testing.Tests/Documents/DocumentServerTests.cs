using System.Net;

namespace TypedRequests.Testing.Tests;

/// <summary>A fake server that an OpenAPI document describes: what it answers, and what expectations change.</summary>
public sealed class DocumentServerTests : IDisposable
{
    private readonly FakeServer _server = FakeServer.FromDocumentText(PetDocument.Json, "pets.json");
    private readonly IPets _pets;

    public DocumentServerTests() => _pets = _server.Session().For<IPets>();

    [Fact]
    public async Task AResponseWithoutAnExampleIsMadeByItsSchemaAndIsTheSameInEveryRun()
    {
        var pets = await _pets.ListPets(Guid.NewGuid(), limit: 5, kind: ["cat", "dog"]);
        var pet = Assert.Single(pets);
        Assert.Matches("^[A-Z][a-z]{2,5}$", pet.Name);
        Assert.InRange(pet.Id, 1, int.MaxValue);
        using var again = FakeServer.FromDocumentText(PetDocument.Json);
        Assert.Equal(pets, await again.Session().For<IPets>().ListPets(Guid.NewGuid()));
        using var other = FakeServer.FromDocumentText(PetDocument.Json, seed: 7);
        Assert.NotEqual(pets, await other.Session().For<IPets>().ListPets(Guid.NewGuid()));
    }

    [Fact]
    public async Task AnExampleIsSentIfItFitsTheSchema()
    {
        var added = await _pets.AddPet(new NewPet("Mia"));
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        Assert.Equal(new Pet(7, "Mia"), added.Value);
        Assert.Equal("/v1/pets/7", added.Headers["Location"]);
        _server.OnOperation("addPet").ReturnsFromDocument(201, "dog");
        Assert.Equal("Rex", (await _pets.AddPet(new NewPet("Rex"))).Value.Name);
        _server.OnOperation("addPet").ReturnsFromDocument(201, "lying");
        await Assert.ThrowsAnyAsync<RequestException>(() => _pets.AddPet(new NewPet("Lie")));
    }

    [Fact]
    public async Task AStatusIsChosenByTheOperation()
    {
        _server.OnOperation("getPet").ReturnsFromDocument(404).Then.ReturnsFromDocument(200).Times(2);
        var missing = await _pets.GetPet(3);
        Assert.False(missing.IsSuccess);
        Assert.NotEmpty(missing.Error!.Title);
        Assert.True((await _pets.GetPet(3)).IsSuccess);
        _server.OnOperation("GET /pets").ReturnsFromDocument(503).When(call => call.QueryValue("limit") == "9");
        var failure = await Assert.ThrowsAsync<ApiException>(() => _pets.ListPets(Guid.NewGuid(), limit: 9));
        Assert.Equal("""{"title": "No pets today"}""", failure.Response.Text);
        Assert.Single(await _pets.ListPets(Guid.NewGuid(), limit: 8));
        _server.VerifyAll();
    }

    [Fact]
    public async Task TheMediaTypeIsTheOneThatTheClientAccepts()
    {
        using var session = _server.Session("https://elsewhere.example/v1/");
        var response = await session.GetAsync("pets/3", new RequestOptions { Headers = { ["Accept"] = "text/plain, */*;q=0.1" } });
        Assert.Equal(("text/plain", "a pet"), (response.Headers["Content-Type"], response.Text));
        Assert.StartsWith("application/json", (await session.GetAsync("pets/3")).Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Equal("Mine", (await session.GetAsync("pets/mine")).Json<Pet>()!.Name);
        Assert.Equal(HttpStatusCode.NoContent, (await session.DeleteAsync("pets/3")).StatusCode);
    }

    [Fact]
    public async Task ExpectationsAnswerInsteadOfTheDocumentAndTheRequestIsCheckedAllTheSame()
    {
        _server.On<IPets>(pets => pets.ListPets(Argument.Any<Guid>(), 1000)).Returns([new Pet(1, "Abc")]);
        _server.On("GET", "/health").ReturnsText("well");
        _server.On<IPets>(pets => pets.GetPet(4)).Returns(new Pet(4, "Own"));
        Assert.Equal("Own", (await _pets.GetPet(4)).Value!.Name);
        Assert.Equal("well", (await _server.Session("https://pets.example").GetAsync("/health")).Text);
        Assert.Contains("is more than 100", (await Assert.ThrowsAsync<FakeServerException>(() => _pets.ListPets(Guid.NewGuid(), 1000))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsNotInTheDocumentGoesToTheFallback()
    {
        _server.Otherwise().Returns(HttpStatusCode.Gone);
        Assert.Equal(HttpStatusCode.Gone, (await _server.Session("https://pets.example/v1/").GetAsync("other")).StatusCode);
        await Assert.ThrowsAsync<FakeServerException>(() => _server.Session("https://pets.example/v1/").GetAsync("pets"));
        Assert.True((await _pets.GetPet(4)).IsSuccess);
    }

    [Fact]
    public async Task CallsAreVerifiedAsElsewhere()
    {
        await _pets.DeletePet(5);
        _server.Calls<IPets>(pets => pets.DeletePet(5)).Once();
        _server.Calls("DELETE", "/v1/pets/{id}").Once();
        _server.VerifyAll();
        await Assert.ThrowsAsync<FakeServerException>(() => _pets.Misspelt());
        Assert.Contains("GET https://pets.example/v1/pats", Assert.Throws<FakeServerException>(_server.VerifyNoUnexpected).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatTheDocumentDoesNotHaveIsNamed()
    {
        Assert.Contains("nearest name is 'getPet'", Assert.Throws<FakeServerException>(() => _ = _server.OnOperation("getPets")).Message, StringComparison.Ordinal);
        _server.OnOperation("getPet").ReturnsFromDocument(500);
        Assert.Contains("no response 500 of GET /pets/{id}. It has 200, 404", (await Assert.ThrowsAsync<FakeServerException>(() => _pets.GetPet(1))).Message, StringComparison.Ordinal);
        _server.OnOperation("addPet").ReturnsFromDocument(201, "cow");
        Assert.Contains("no example 'cow' of the response 201. It has 'lying', 'cat', 'dog'", (await Assert.ThrowsAsync<FakeServerException>(() => _pets.AddPet(new NewPet("A")))).Message, StringComparison.Ordinal);
        using var plain = new FakeServer();
        Assert.Throws<InvalidOperationException>(() => _ = plain.OnOperation("getPet"));
        Assert.Contains("dotnet typedrequests slice", Assert.Throws<FormatException>(() => FakeServer.FromDocumentText("openapi: 3.0.3")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileIsNamedByItsName()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        File.WriteAllText(path, PetDocument.Json);
        using var server = FakeServer.FromDocument(path);
        File.Delete(path);
        Assert.Contains(Path.GetFileName(path), Assert.Throws<FakeServerException>(() => _ = server.OnOperation("x")).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _server.Dispose();
}
