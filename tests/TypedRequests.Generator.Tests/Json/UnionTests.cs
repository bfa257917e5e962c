namespace TypedRequests.Generator.Tests.Json;

/// <summary>Unions at C# 12: the case is chosen by what its JSON looks like.</summary>
public sealed class UnionTests
{
    private static readonly Lazy<JsonAssembly> s_types = new(static () => JsonAssembly.Of("""
        [JsonRecord, JsonUnion] public abstract record Input
        {
            public sealed record Words(string Value) : Input;
            public sealed record Count(int Value) : Input;
            public sealed record Flag(bool Value) : Input;
            public sealed record Items(IReadOnlyList<Item> Value) : Input;
            public sealed record File(string FileId, string? Name = null) : Input;
        }
        public sealed record Item(int Id);
        [JsonRecord(Naming = JsonNaming.SnakeCaseLower), JsonUnion] public abstract record Part
        {
            public sealed record TextPart(string Text) : Part { [JsonConst] public const string Type = "text"; }
            public sealed record ImagePart(string Url) : Part { [JsonConst("image")] public string Type => "image"; }
            public sealed record AudioPart(string Data, PartType Type) : Part;
            public sealed record Versioned([property: JsonConst(2)] int Type, long Size) : Part;
        }
        public enum PartType { Audio, InputAudio }
        [JsonRecord, JsonUnion, JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
        [JsonDerivedType(typeof(Circle), "circle"), JsonDerivedType(typeof(Square), 4)]
        public abstract record Shape { public sealed record Named(string Value) : Shape; }
        public sealed record Circle(double Radius) : Shape;
        public sealed record Square(double Side) : Shape;
        [JsonRecord, JsonUnion(typeof(ByUrl), typeof(ById), typeof(Nothing))] public interface ISource { }
        public sealed record ByUrl(string Url) : ISource;
        public readonly record struct ById(int Id, string? Label) : ISource;
        public sealed record Nothing(string? Label = null) : ISource;
        [JsonRecord, JsonUnion] public abstract record Model
        {
            public sealed record Known(ModelName Value) : Model;
            public sealed record Auto : Model { [JsonConst("auto")] public string Value => "auto"; }
            public sealed record Other(string Value) : Model;
        }
        public enum ModelName { [JsonStringEnumMemberName("m-1")] One, [JsonStringEnumMemberName("m-2")] Two }
        [JsonRecord, JsonUnion] public abstract record Embedding
        {
            public sealed record Text(string Value) : Embedding;
            public sealed record Texts(string[] Value) : Embedding;
            public sealed record Tokens(int[] Value) : Embedding;
            public sealed record TokenLists(int[][] Value) : Embedding;
            public sealed record Parts(List<Part> Value) : Embedding;
        }
        [JsonRecord, JsonUnion] public abstract record Open
        {
            public sealed record Known(string Id) : Open;
            [JsonFallback] public sealed record Other(JsonElement Value) : Open;
        }
        [JsonRecord, JsonUnion] public abstract record Later
        {
            public sealed record Auto : Later { [JsonConst] public const string Value = "auto"; public override string ToString() => "Auto { Value = auto }"; }
            public sealed record Many(int[] Value) : Later;
            public sealed record Message(string Id) : Later { [JsonConst] public const string Type = "message"; }
            [JsonFallback] public sealed record Rest(JsonElement Value) : Later;
        }
        [JsonUnion] public abstract record Either<TLeft, TRight>
        {
            public sealed record Left(TLeft Value) : Either<TLeft, TRight>;
            public sealed record Right(TRight Value) : Either<TLeft, TRight>;
        }
        [JsonRecord] public sealed record Holds(Input One, Input? Two, List<Input?> Many, Dictionary<string, Input> Map, Either<string, int> Generic, Either<Item, string?[]>? Nullable = null, Input.Words? Case = null, Optional<Input?> Maybe = default);
        """));

    // field: T20
    [Theory]
    [InlineData("Input", "\"a\"", "Words { Value = a }")]
    [InlineData("Input", "7", "Count { Value = 7 }")]
    [InlineData("Input", "true", "Flag { Value = True }")]
    [InlineData("Input", """{"fileId":"f","name":"n"}""", "File { FileId = f, Name = n }")]
    [InlineData("Part", """{"type":"text","text":"t"}""", "TextPart { Text = t }")]
    [InlineData("Part", """{"type":"image","url":"u"}""", "ImagePart { Url = u, Type = image }")]
    [InlineData("Part", """{"data":"d","type":"input_audio"}""", "AudioPart { Data = d, Type = InputAudio }")]
    [InlineData("Part", """{"type":2,"size":5}""", "Versioned { Type = 2, Size = 5 }")]
    [InlineData("Shape", "\"round\"", "Named { Value = round }")]
    [InlineData("Shape", """{"kind":"circle","radius":2}""", "Circle { Radius = 2 }")]
    [InlineData("Shape", """{"side":2,"kind":4}""", "Square { Side = 2 }")]
    [InlineData("ISource", """{"url":"u"}""", "ByUrl { Url = u }")]
    [InlineData("ISource", """{"id":3,"label":"l"}""", "ById { Id = 3, Label = l }")]
    [InlineData("ISource", """{"label":"l"}""", "Nothing { Label = l }")]
    [InlineData("ISource", "{}", "Nothing { Label =  }")]
    [InlineData("Model", "\"m-2\"", "Known { Value = Two }")]
    [InlineData("Model", "\"auto\"", "Auto { Value = auto }")]
    [InlineData("Model", "\"M-2\"", "Other { Value = M-2 }")]
    [InlineData("Embedding", "[]", "Texts { Value = System.String[] }")]
    [InlineData("Embedding", "[\"a\"]", "Texts { Value = System.String[] }")]
    [InlineData("Embedding", "[1]", "Tokens { Value = System.Int32[] }")]
    [InlineData("Embedding", "[[1],[2]]", "TokenLists { Value = System.Int32[][] }")]
    [InlineData("Embedding", """[{"type":"text","text":"t"}]""", "Parts { Value = System.Collections.Generic.List`1[Part] }")]
    [InlineData("Open", """{"id":"x"}""", "Known { Id = x }")]
    [InlineData("Open", "[1]", "Other { Value = [1] }")]
    [InlineData("Open", """{"name":"x"}""", "Other { Value = {\"name\":\"x\"} }")]
    [InlineData("Later", "\"auto\"", "Auto { Value = auto }")]
    [InlineData("Later", "\"other\"", "Rest { Value = other }")]
    [InlineData("Later", "[]", "Many { Value = System.Int32[] }")]
    [InlineData("Later", "[\"a\"]", "Rest { Value = [\"a\"] }")]
    [InlineData("Later", """{"type":"new","id":"x"}""", "Rest { Value = {\"type\":\"new\",\"id\":\"x\"} }")]
    [InlineData("Later", "{}", "Rest { Value = {} }")]
    public void T20_TheCaseIsChosenByWhatItsJsonLooksLike(string type, string json, string told)
    {
        var value = s_types.Value.Read(type, json)!; // no union is null here
        Assert.Equal(told, value.ToString());
        Assert.True(Same(json, s_types.Value.Write(value, s_types.Value.Type(type))), s_types.Value.Write(value, s_types.Value.Type(type)));
    }

    // field: T20
    [Theory]
    [InlineData("""{"one":"a","two":null,"many":[1,null,{"fileId":"f"}],"map":{"k":[{"id":1}]},"generic":5,"nullable":["x",null],"case":"c","maybe":null}""", """{"one":"a","many":[1,null,{"fileId":"f"}],"map":{"k":[{"id":1}]},"generic":5,"nullable":["x",null],"case":"c","maybe":null}""")]
    [InlineData("""{"one":true,"two":2,"many":[],"map":{},"generic":"s","nullable":{"id":9},"maybe":"m"}""", null)]
    public void T20_UnionsStandWhereverTypesDo(string json, string? written) =>
        Assert.Equal(written ?? json, s_types.Value.Write(s_types.Value.Read("Holds", json)!));

    [Theory]
    [InlineData("Input", "null", "$", "a string, a number, true, false, an array or an object", "null")]
    [InlineData("Input", """{"fileId":5}""", "$.fileId", "a string", "a number")]
    [InlineData("Input", """{"name":"n"}""", "$.fileId", "a string", "nothing")]
    [InlineData("Part", """{"type":"video"}""", "$", "an object whose \"type\" is \"text\" or \"image\" or \"audio\" or \"input_audio\" or 2", "an object")]
    [InlineData("Part", """{"type":"text","text":5}""", "$.text", "a string", "a number")]
    [InlineData("Part", """{"text":"t"}""", "$", null, "an object")]
    [InlineData("Holds", """{"one":"a","two":{"name":"n"}}""", "$.two.fileId", "a string", "nothing")]
    [InlineData("Holds", """{"one":"a","many":[{"fileId":null}]}""", "$.many[0].fileId", "a string", "null")]
    [InlineData("Holds", """{"one":"a","many":[],"map":{"k":[{"id":"x"}]}}""", "$.map.k[0].id", "a whole number of 32 bits", "a string")]
    [InlineData("Later", """{"type":"message"}""", "$.id", "a string", "nothing")]
    [InlineData("Embedding", "[true]", "$", null, "an array")]
    public void T20_WhatIsOfNoCaseSaysWhereAndWhatWouldBe(string type, string json, string path, string? expected, string found)
    {
        var failure = s_types.Value.Fail(type, json);
        Assert.Equal(path, failure.Path);
        Assert.Equal(found, failure.Found);
        Assert.Equal(expected ?? failure.Expected, failure.Expected);
    }

    private static bool Same(string left, string right)
    {
        using var one = System.Text.Json.JsonDocument.Parse(left);
        using var other = System.Text.Json.JsonDocument.Parse(right);
        return System.Text.Json.JsonElement.DeepEquals(one.RootElement, other.RootElement);
    }
}
