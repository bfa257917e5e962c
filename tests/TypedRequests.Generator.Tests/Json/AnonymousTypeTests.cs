using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Json;

/// <summary>Anonymous types as bodies: one registration by inference, no type named.</summary>
public sealed class AnonymousTypeTests
{
    // field: S26
    [Theory]
    [InlineData("new { title = \"Bug\", labels = new[] { \"a\" }, nested = new { n = 1 } }")]
    [InlineData("new { }")]
    [InlineData("new { @class = 1, field = new { @event = (int?)2 } }")]
    [InlineData("new[] { new { x = 1 } }.ToList()")]
    [InlineData("new { items = new[] { 1 }.Select(n => new { n }), map = new[] { new { k = \"a\" } }.ToDictionary(x => x.k) }")]
    [InlineData("new { maybe = (string?)null, list = new List<string?>(), point = (KeyValuePair<string, int>?)null, any = (dynamic)1 }")]
    [InlineData("new { of = new Optional<string?>(null), own = new Own(1), kind = Kind.A }")]
    [InlineData("new { old = new Old() }")]
    public void S26_IsRegisteredByInference(string body)
    {
        var text = Registration(body);
        Assert.Contains(".JsonAnonymous.Register(makers, static () => ", text);
        Assert.DoesNotContain("anonymous type", text);
    }

    [Theory]
    [InlineData("new { run = (Action)Console.Clear }")]
    [InlineData("new { value = default(T)! }")]
    [InlineData("new { values = new List<T>() }")]
    [InlineData("new { pair = KeyValuePair.Create(\"a\", new { n = 1 }) }")]
    [InlineData("new { hidden = new Hidden() }")]
    [InlineData("new { Title = 1, title = 2 }")]
    [InlineData("new { tuple = (1, 2) }")]
    public void S26_WhatCannotBeWrittenIsNotRegistered(string body) => Assert.Equal("", Registration(body));

    [Fact]
    public void S26_TheSameShapeIsRegisteredOnce()
    {
        var text = Registration("new { a = 1, b = \"x\" }", "new { a = 2, b = \"y\" }", "new { b = \"y\", a = 2 }");
        Assert.Equal(3, text.Split(".JsonAnonymous.Register(").Length);
    }

    [Fact]
    public void S26_TheOrderOfCallsLeavesNoTrace() =>
        Assert.Equal(Registration("new { a = 1 }", "new { b = 1, c = new { d = 1 } }"), Registration("new { b = 1, c = new { d = 1 } }", "new { a = 1 }"));

    [Fact]
    public void S26_NamesFollowTheAssemblysPolicy() =>
        Assert.Contains("\"first_name\"", Registration(["new { FirstName = 1 }"], "[assembly: TypedClientDefaults(Naming = JsonNaming.SnakeCaseLower)]\n"));

    private static string Registration(params string[] bodies) => Registration(bodies, "");

    // The run checks that everything emitted compiles without a warning.
    private static string Registration(string[] bodies, string attributes)
    {
        var calls = string.Join("\n", bodies.Select(body => $"_ = JsonBody.Of({body});"));
        var run = GeneratorRun.Of($$"""
            #pragma warning disable CS1591, CS0612, CS0618
            {{attributes}}public sealed record Own(int Id);
            [Obsolete] public sealed record Old;
            public enum Kind { A }
            public static class Calls
            {
                private sealed record Hidden;
                public static void Send<T>()
                {
                    {{calls}}
                }
            }
            """);
        return run.Result.GeneratedSources.SingleOrDefault(file => file.HintName == "TypedRequests.JsonFormats.g.cs").SourceText?.ToString() ?? "";
    }
}
