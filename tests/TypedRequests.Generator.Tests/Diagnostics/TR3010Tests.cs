using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Diagnostics;

/// <summary>Members that another generator makes (field: H13).</summary>
public sealed class TR3010Tests : DiagnosticTests
{
    private const string Others = """

        namespace Others
        {
            public sealed class ReactiveAttribute : Attribute;
            public sealed class NotifyAttribute : Attribute;
            public sealed class ValueObjectAttribute<T> : Attribute;
            public sealed class StronglyTypedIdAttribute : Attribute;
        }
        """;

    [Theory] // where a type is reached
    [InlineData("[TypedClient(\"https://h\")] interface I { [Get(\"/a\")] Task<Dictionary<string, List<Other>>> A(CancellationToken c); } record Other(Model M);")]
    [InlineData("[TypedClient(\"https://h\")] interface I { [Post(\"/a\")] Task A(Model body, CancellationToken c); }")]
    [InlineData("[TypedClient(\"https://h\")] interface I { [Get(\"/a\")] Task A([Query] Model filter, CancellationToken c); }")]
    [InlineData("[TypedClient(\"https://h\")] interface I { [Post(\"/a\")] Task A([Form] Model form, CancellationToken c); }")]
    [InlineData("[JsonRecord] record Root(Model M);")]
    [InlineData("class C { Model M(Response r) => r.Json<Model>(); }")]
    public async Task H13_AFieldIsReportedWhereverItsTypeIsReached(string use) =>
        Assert.Equal(["'Model.name' [Reactive]"], await Find(use + " partial class Model { [Others.Reactive] private string? name; public int Id { get; set; } }"));

    [Theory] // what other generators do
    [InlineData("partial class Model { [Others.Notify] private int _a, _b; public int Id { get; set; } }", "'Model._a' [Notify]", "'Model._b' [Notify]")]
    [InlineData("class Model : Base; partial class Base { [Others.Reactive] private int a; public int Id { get; set; } }", "'Base.a' [Reactive]")]
    [InlineData("[Others.ValueObject<int>] readonly partial struct Model;", "'Model' [ValueObject]")]
    [InlineData("[Others.StronglyTypedId] partial struct Model;", "'Model' [StronglyTypedId]")]
    [InlineData("partial class Model { public int Id { get; set; } private int _a; }")]
    [InlineData("class Model { [Others.Reactive] private int _a; public int Id { get; set; } }")]
    [InlineData("partial class Model { [field: Others.Reactive] public int Id { get; set; } }")]
    [InlineData("partial class Model { [Others.Reactive] private static int s_a; public int Id { get; set; } }")]
    public async Task H13_WhatAnotherGeneratorMakesIsReportedAndNothingElse(string model, params string[] expected) =>
        Assert.Equal(expected, await Find("[JsonRecord] record Root(Model M); " + model));

    private static async Task<List<string>> Find(string source)
    {
        var found = await Inspection.Find(Inspection.Compile("using System.Collections.Generic; using System.Threading; " + source + Others));
        return [.. found.Where(finding => finding.Id == "TR3010").Select(finding => finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture))
            .Select(message => $"{message[..message.IndexOf(':', StringComparison.Ordinal)]} {message[message.IndexOf('[', StringComparison.Ordinal)..(message.IndexOf(']', StringComparison.Ordinal) + 1)]}").Distinct()];
    }
}
