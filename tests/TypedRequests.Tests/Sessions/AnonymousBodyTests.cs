using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

// field: S26: anonymous types as JSON bodies. The reference is System.Text.Json with its web defaults, nulls left out and enums by name, as records are written.
public sealed class AnonymousBodyTests
{
    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public enum State
    {
        Open,
        NotPlanned,
    }

    public sealed record Author(string Login, int? Age = null);

    public readonly record struct Point(int X, int Y);

    [Fact]
    public async Task S26_EveryVerbSendsOne()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        await session.PostJsonAsync("/", new { title = "Bug", labels = new[] { "a" }, nested = new { n = 1 } });
        await session.PutJsonAsync("/", new { Id = 1 });
        await session.PatchJsonAsync("/", new { Id = 2L });
        session.PostJson("/", new { Id = (short)3 });
        session.PutJson("/", new { Id = 4u });
        session.PatchJson("/", new { Id = 5.5 });
        string[] expected = ["""{"title":"Bug","labels":["a"],"nested":{"n":1}}""", """{"id":1}""", """{"id":2}""", """{"id":3}""", """{"id":4}""", """{"id":5.5}"""];
        Assert.Equal(expected, server.Requests.Select(request => Encoding.UTF8.GetString(request.Body)));
        Assert.All(server.Requests, request => Assert.Equal("application/json", request.Header("Content-Type")));
    }

    [Fact]
    public async Task S26_NestedTypesAreWritten()
    {
        var value = new { A = new { B = new { C = new { D = "deep" }, Other = 1 } }, Empty = new { }, Last = new { B = true } };
        await Same(JsonBody.Of(value), value);
    }

    [Fact]
    public async Task S26_ListsOfAnonymousTypesAreWritten()
    {
        var items = new[] { 1, 2 }.Select(n => new { Id = n, Parts = new[] { new { Part = n } } });
        var value = new { Items = items, List = items.ToList(), Array = items.ToArray(), Read = (IReadOnlyList<object>)["x"], Frozen = items.ToImmutableArray() };
        await Same(JsonBody.Of(value), value);
    }

    [Fact]
    public async Task S26_AListOfThemIsABody()
    {
        var array = new[] { new { Id = 1, Name = (string?)"a" }, new { Id = 2, Name = (string?)null } };
        await Same(JsonBody.Of(array), array);
        var list = array.ToList();
        await Same(JsonBody.Of(list), list);
        var immutable = array.ToImmutableArray();
        await Same(JsonBody.Of(immutable), immutable);
        var map = array.ToDictionary(item => item.Id);
        await Same(JsonBody.Of(map), map);
    }

    [Fact]
    public async Task S26_DictionariesAreWritten()
    {
        var value = new
        {
            Counts = new Dictionary<string, int> { ["a B"] = 1 },
            Named = new[] { new { Key = "k", N = 1 } }.ToDictionary(item => item.Key),
            Lists = new SortedDictionary<int, List<string?>> { [3] = ["x", null] },
        };
        await Same(JsonBody.Of(value), value);
    }

    [Fact]
    public async Task S26_EnumsDatesAndOtherLeavesAreWritten()
    {
        var value = new
        {
            State = State.NotPlanned,
            States = new State?[] { State.Open, null },
            At = new DateTimeOffset(2026, 11, 30, 18, 45, 0, TimeSpan.FromHours(1)),
            Day = new DateOnly(2026, 11, 30),
            Span = TimeSpan.FromMinutes(90),
            Id = Guid.Parse("6f1c5e0a-0d53-4a5f-8f5a-2f5f1c0d9a11"),
            Bytes = new byte[] { 1, 2, 3 },
            Link = new Uri("https://api.example.com/x?y=1"),
            Letter = 'x',
            Price = 12.50m,
            Any = (object)7,
        };
        await Same(JsonBody.Of(value), value);
    }

    [Fact]
    public async Task S26_NullMembersAreLeftOut()
    {
        string? nothing = null;
        var value = new { Title = nothing, Age = (int?)null, Author = (Author?)null, List = (List<int>?)null, Inner = new { Nothing = nothing }, None = Absent(new { N = 1 }) };
        await Same(JsonBody.Of(value), value);
        Assert.Equal("""{"inner":{}}""", await Text(JsonBody.Of(value)));
    }

    [Fact]
    public async Task S26_NullableStructsAndRecordsAreWritten()
    {
        var value = new { Count = (int?)5, Where = (Point?)new Point(1, 2), There = new Point(3, 4), By = new Author("eva", 30), Others = new List<Author?> { new("ota"), null } };
        await Same(JsonBody.Of(value), value);
    }

    [Fact]
    public async Task S26_TwoCallsShareAType()
    {
        var first = new { Shared = "a", Number = 1 };
        var second = new { Shared = (string?)null, Number = 2 };
        Assert.Same(first.GetType(), second.GetType());
        await Same(JsonBody.Of(first), first);
        await Same(JsonBody.Of(second), second);
    }

    [Fact]
    public async Task S26_AnotherOrderIsAnotherType()
    {
        Assert.Equal("""{"left":1,"right":"r"}""", await Text(JsonBody.Of(new { Left = 1, Right = "r" })));
        Assert.Equal("""{"right":"r","left":1}""", await Text(JsonBody.Of(new { Right = "r", Left = 1 })));
    }

    [Fact]
    public async Task S26_KeywordsAndLettersOfAnyScriptAreNames()
    {
        var value = new { @class = 1, value = 2, format0 = 3, writer = new { @event = 4, field = 5 }, Žluť = "ť\"<" };
        await Same(JsonBody.Of(value), value);
    }

    // As in records: absent is left out, null is said.
    [Fact]
    public async Task S26_OptionalMembersSayNull()
    {
        var value = new { Title = default(Optional<string?>), Body = new Optional<string?>(null), Tag = new Optional<string>("t"), Count = new Optional<int?>(null), Number = new Optional<int>(1) };
        Assert.Equal("""{"body":null,"tag":"t","count":null,"number":1}""", await Text(JsonBody.Of(value)));
    }

    [Fact]
    public async Task S26_NoValueAtAllIsLeftOut() =>
        Assert.Equal("""{"id":1}""", await Text(JsonBody.Of(new { Id = 1, Items = default(ImmutableArray<int>), Element = default(JsonElement) })));

    [Fact]
    public async Task S26_ReadingOneNamesTheRemedy()
    {
        var example = new { OnlyWritten = 1 };
        Assert.Equal("""{"onlyWritten":1}""", await Text(JsonBody.Of(example)));
        var response = Response.Create(new(System.Net.HttpStatusCode.OK) { Content = new StringContent("""{"onlyWritten":1}""") });
        var error = Assert.Throws<NotSupportedException>(() => ReadLike(example, response));
        Assert.Contains("Declare a record", error.Message);
    }

    private static T ReadLike<T>(T example, Response response) => response.Json<T>();

    private static T? Absent<T>(T example)
        where T : class => null;

    private static async Task Same<T>(JsonBody body, T value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        var expected = JsonSerializer.Serialize(value, s_web);
        Assert.True(expected == await Text(body), $"{name}: expected {expected}, but was {await Text(body)}");
    }

    private static Task<string> Text(JsonBody body) => body.ReadAsStringAsync();
}
