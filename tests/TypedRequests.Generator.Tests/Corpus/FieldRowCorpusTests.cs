using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Tests.Corpus;

/// <summary>Rows of what programs in the field did, whose samples are files of the wrong corpus: each is found at its marks, and makes no error in an emitted file.</summary>
public sealed class FieldRowCorpusTests
{
    // field: D5
    [Theory]
    [InlineData("TR2006.RecordBesidePartOnPut")]
    [InlineData("TR2006.RecordBesideFormField")]
    public Task D5_ARecordBesideAnotherBodyIsNoQuery(string file) => IsFound(file);

    // field: D6
    [Theory]
    [InlineData("TR2005.RouteTextAndConstant")]
    [InlineData("TR2005.RouteTextAndProperty")]
    [InlineData("TR2005.RouteTextAndParameter")]
    [InlineData("TR2005.RouteTextTwice")]
    public Task D6_AnArgumentIsSentOnce(string file) => IsFound(file);

    // field: D16
    [Theory]
    [InlineData("TR3008.HeadWithResponseOfRecord")]
    [InlineData("TR3008.HeadWithResponseOfStream")]
    [InlineData("TR3008.RecordOnHead")]
    [InlineData("TR3008.SequenceOnHead")]
    [InlineData("TR3008.StreamOnHead")]
    [InlineData("TR3008.TextOnHead")]
    public Task D16_HeadHasNoBodyToRead(string file) => IsFound(file);

    // field: D18
    [Theory]
    [InlineData("TR1012.StaticMethod")]
    [InlineData("TR1012.VerbOnALocalFunction")]
    [InlineData("TR1012.VerbOnALambda")]
    [InlineData("TR1012.VerbOnAnAccessor")]
    [InlineData("TR1012.VerbOnAnImplementation")]
    [InlineData("TR2033.BodyAndVerb")]
    public Task D18_AVerbThatSendsNothingIsReported(string file) => IsFound(file);

    // field: D20
    [Theory]
    [InlineData("TR2032.XmlThatIsJson")]
    [InlineData("TR2032.XmlPartThatIsJson")]
    [InlineData("TR2024.SchemeWithSpace")]
    [InlineData("TR2025.TwoPropertyKeys")]
    [InlineData("TR2025.TwoPathProperties")]
    [InlineData("TR2029.NullOnNothing")]
    [InlineData("TR2029.NullOnOfAnInterface")]
    [InlineData("TR2029.FallbackOfAField")]
    [InlineData("TR3002.AssemblyNamesAnOpenType")]
    [InlineData("TR4001.MethodGroup")]
    [InlineData("TR4004.DiscardedStream")]
    public Task D20_WhatHasNoEffectIsSaid(string file) => IsFound(file);

    private static async Task IsFound(string name)
    {
        var file = CorpusFile.Wrong.Single(file => file.Name == name);
        var run = await CorpusRun.Of([file]);
        var found = run.Findings(file).Where(finding => finding.Severity > DiagnosticSeverity.Info || file.Marks.Any(mark => mark.Id == finding.Id));
        Assert.Equal(file.Marks.OrderBy(mark => mark.Span.Start), found.Select(finding => (finding.Id, finding.Location.SourceSpan)).Distinct().OrderBy(mark => mark.SourceSpan.Start));
        Assert.DoesNotContain(run.InEmittedCode, complaint => complaint.Severity == DiagnosticSeverity.Error);
    }
}
