using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Tests.CodeFixes;

namespace TypedRequests.Generator.Tests.Diagnostics;

/// <summary>What holds for every diagnostic, proven on the examples of its own page. One class per ID derives from it.</summary>
public abstract class DiagnosticTests
{
    private readonly DiagnosticPage _page;

    protected DiagnosticTests() => _page = DiagnosticPage.Load(GetType().Name[..^"Tests".Length]);

    /// <summary>What the fix is tried on: the examples of the page, unless the fix needs more than fits there.</summary>
    protected virtual IReadOnlyList<string> FixExamples => _page.Fires;

    private string Id => _page.Id;

    [Fact]
    public async Task FiresOnTheMarkedSpansOfItsExampleAndNowhereElse()
    {
        Assert.NotEmpty(_page.Fires);
        foreach (var example in _page.Fires)
        {
            var expected = CaretMarks.Read(example).Select(mark => $"{mark.Id} on '{example.Substring(mark.Span.Start, mark.Span.Length)}' at {mark.Span.Start}");
            var actual = (await Find(example)).Select(found => Describe(found, example));
            Assert.Contains(CaretMarks.Read(example), mark => mark.Id == Id);
            Assert.Equal(expected, actual);
        }
    }

    [Fact]
    public void ItsExampleHasNoOtherFault()
    {
        foreach (var example in _page.Fires)
        {
            Assert.DoesNotContain(Inspection.CompileWithClients(Inspection.Compile(example)), found => found.Severity == DiagnosticSeverity.Error);
        }
    }

    [Fact]
    public async Task IsSilentOnTheFixedExampleWhichCompilesClean()
    {
        Assert.NotEmpty(_page.Fixed);
        foreach (var example in _page.Fixed)
        {
            Assert.DoesNotContain(await Find(example), found => found.Id == Id || found.Severity > DiagnosticSeverity.Info);
            Assert.Empty(Inspection.CompileWithClients(Inspection.Compile(example)));
        }
    }

    [Fact]
    public async Task ObeysPragma()
    {
        foreach (var example in _page.Fires)
        {
            Assert.DoesNotContain(await Find($"#pragma warning disable {Id}\n" + example), found => found.Id == Id);
        }
    }

    [Fact]
    public async Task ObeysEditorConfig()
    {
        foreach (var example in _page.Fires)
        {
            var compilation = EditorConfig.Apply(Inspection.Compile(example), $"[*.cs]\ndotnet_diagnostic.{Id}.severity = none\n");
            Assert.DoesNotContain(await Inspection.Find(compilation), found => found.Id == Id);
        }
    }

    [Fact]
    public async Task EveryFixCompilesAndLeavesNothing()
    {
        foreach (var example in FixExamples)
        {
            var fixes = await CodeFixRun.Fixes(example, Id);
            Assert.Equal(_page.NamesAFix, fixes.Count > 0);
            foreach (var fix in fixes)
            {
                await CodeFixRun.AssertLeavesNothing(example, fix, Id);
            }
        }
    }

    private static string Describe(Diagnostic found, string example)
    {
        var span = found.Location.SourceSpan;
        return $"{found.Id} on '{example.Substring(span.Start, span.Length)}' at {span.Start}";
    }

    // The advice TR1009 would stand under nearly every example; it has a page of its own.
    private async Task<IReadOnlyList<Diagnostic>> Find(string example)
    {
        var found = await Inspection.Find(Inspection.Compile(example));
        return [.. found.Where(finding => finding.Id != "TR1009" || Id == "TR1009")];
    }
}
