using TypedRequests.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
namespace TypedRequests.Generator.Tests;
public sealed class ProbeTests
{
    [Fact]
    public async Task Print()
    {
        var source = File.ReadAllText("/tmp/probe/in.cs");
        var c = TestCompilation.Create(source);
        var r = GeneratorRun.CreateDriver().RunGenerators(c).GetRunResult().Results.Single();
        var text = string.Join("\n=======\n", r.GeneratedSources.Select(s => "// " + s.HintName + "\n" + s.SourceText)) + r.Exception;
        var d = await AnalyzerRun.Find(c, new TypedRequests.Generator.Analyzers.TypedClientAnalyzer());
        File.WriteAllText("/tmp/probe/out.cs", text + "\n" + string.Join("\n", d) + "\n" + string.Join("\n", c.GetDiagnostics().Where(x => x.Severity == DiagnosticSeverity.Error)));
    }
}
