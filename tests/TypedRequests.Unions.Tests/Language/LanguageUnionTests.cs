namespace TypedRequests.Unions.Tests.Language;

/// <summary>The language's own unions are read and written without an attribute of ours.</summary>
public sealed class LanguageUnionTests
{
    // field: T20
    [Theory]
    [InlineData("""{"name":"Tom","lives":7}""", "a cat of 7 lives")]
    [InlineData("""{"name":"Rex","barks":3}""", "a dog that barks 3 times")]
    [InlineData("\"nobody\"", "nobody")]
    [InlineData("5", "5 of them")]
    [InlineData("""[{"name":"Tom","lives":9},{"name":"Kit","lives":9}]""", "2 cats")]
    public void T20_ACaseIsReadAndWrittenBare(string json, string told)
    {
        var pet = Wire.Read<Pet>(json);
        Assert.Equal(told, Tell(pet));
        Assert.True(System.Text.Json.JsonElement.DeepEquals(Parse(json), Parse(Wire.Write(pet))), Wire.Write(pet));
    }

    [Fact]
    public void TheyStandInOtherTypes()
    {
        const string Json = """{"pet":"a","second":5,"all":[{"barks":1},"b"],"byName":{"x":{"name":"Tom","lives":9}},"either":true}""";
        var owner = Wire.Read<Owner>(Json);
        Assert.Equal(["a dog that barks 1 times", "b"], owner.All.Select(Tell));
        Assert.Equal(Json, Wire.Write(owner));
        Assert.Equal("$.all[1]", Wire.Fail<Owner>("""{"pet":"a","all":[1,true],"byName":{},"either":null}""").Path);
        Assert.Equal("""{"pet":"a","all":[],"byName":{},"either":"z"}""", Wire.Write(Wire.Read<Owner>("""{"pet":"a","second":null,"all":[],"byName":{},"either":"z"}""")));
    }

    [Fact]
    public void WhatIsNoCaseIsAnErrorWithItsPath()
    {
        var failure = Wire.Fail<Pet>("""[{"name":null}]""");
        Assert.Equal("$[0].name", failure.Path);
        Assert.Equal("$: expected a string, a number, an array or an object with the members of one case, found true (byte 0).", Wire.Fail<Pet>("true").Message);
    }

    // Every case is named, and the compiler asks for no other.
    private static string Tell(Pet pet) => pet switch
    {
        Cat cat => $"a cat of {cat.Lives} lives",
        Dog dog => $"a dog that barks {dog.Barks} times",
        string text => text,
        int number => $"{number} of them",
        IReadOnlyList<Cat> cats => $"{cats.Count} cats",
    };

    private static System.Text.Json.JsonElement Parse(string json) => System.Text.Json.JsonElement.Parse(json);
}
