using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR4005Tests : UseTests
{
    [Theory]
    [InlineData("var r = await session.GetAsync(\"/x\"); r.Json<{|TR4005:Action|}>();")]
    [InlineData("var r = await session.GetAsync(\"/x\"); r.Json<{|TR4005:List<Action>|}>();")]
    [InlineData("await session.{|TR4005:PostJsonAsync|}(\"/x\", new { Run = (Action)Console.Clear });")]
    [InlineData("await session.{|TR4005:PostJsonAsync|}(\"/x\", new { Pair = KeyValuePair.Create(1, new { n = 1 }) });")]
    [InlineData("await api.{|TR4005:Put|}(new { n = 1 });")]
    [InlineData("await api.Get<{|TR4005:Unmarked|}>();")]
    [InlineData("await api.{|TR4005:Put|}(new Unmarked(1));")]
    public Task Fires(string statements) => Verify(statements);

    [Theory]
    [InlineData("var r = await session.GetAsync(\"/x\"); r.Json<Unmarked>();")]
    [InlineData("var r = await session.GetAsync(\"/x\"); r.Json<List<int>>();")]
    [InlineData("T Generic<T>(Response r) => r.Json<T>();")]
    [InlineData("await session.PostJsonAsync(\"/x\", new Unmarked(1));")]
    [InlineData("await session.PostJsonAsync(\"/x\", new { title = \"Bug\", labels = new[] { \"a\" }, nested = new { n = 1 } });")] // field: S26
    [InlineData("JsonBody.Of(new[] { new { n = 1, by = new Unmarked(1) } });")]
    [InlineData("await api.Get<Marked>();")]
    [InlineData("await api.Put(new Marked(1));")]
    [InlineData("await api.Find<int>(5);")]
    public Task StaysSilent(string statements) => Verify(statements);

    // field: T21
    [Theory]
    [InlineData("List", "Page<Named>", null)]
    [InlineData("Try", "ApiResult<Page<Named>, Marked>", null)]
    [InlineData("All", "List<Named>", "List<Named>")]
    [InlineData("List", "Page<Marked>", "Page<Marked>")]
    [InlineData("Items", "IAsyncEnumerable<Page<Marked>>", "Page<Marked>")]
    public async Task T21_WhatIsMadeOfATypeParameterIsNamedAsAWhole(string method, string result, string? missing)
    {
        var open = result.Replace("Named", "T", StringComparison.Ordinal).Replace("Page<Marked>", "Page<T>", StringComparison.Ordinal);
        var returned = open.StartsWith("IAsync", StringComparison.Ordinal) ? open : $"Task<{open}>";
        var argument = result.Contains("Named", StringComparison.Ordinal) ? "Named" : "Marked";
        var compilation = Inspection.Compile($$"""
            [assembly: JsonRecord(typeof(Page<Named>))]
            [TypedClient("https://h.example")] public interface IPages { [Get("/x")] {{returned}} {{method}}<T>(); }
            public sealed record Page<T>(IReadOnlyList<T> Items);
            [JsonRecord] public sealed record Marked(int N);
            public sealed record Named(int N);
            public static class Calls { public static void Run(IPages pages) => _ = pages.{{method}}<{{argument}}>(); }
            """);
        var found = (await Inspection.Find(compilation)).Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(finding => finding.GetMessage(CultureInfo.InvariantCulture)).ToList();
        Assert.DoesNotContain(Inspection.CompileWithClients(compilation), complaint => complaint.Severity == DiagnosticSeverity.Error);
        if (missing is null)
        {
            Assert.Empty(found);
        }
        else
        {
            Assert.Contains($"[assembly: JsonRecord(typeof({missing}))]", Assert.Single(found), StringComparison.Ordinal);
        }
    }
}
