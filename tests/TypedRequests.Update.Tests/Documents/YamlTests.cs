using TypedRequests.Tool.Documents;

namespace TypedRequests.Update.Tests.Documents;

/// <summary>YAML 1.2.2: the core schema, what JSON cannot say, and what is refused.</summary>
public sealed class YamlTests
{
    [Theory]
    [InlineData("no", "\"no\"")]
    [InlineData("on", "\"on\"")]
    [InlineData("Yes", "\"Yes\"")]
    [InlineData("y", "\"y\"")]
    [InlineData("2026-11-30", "\"2026-11-30\"")]
    [InlineData("2001-12-14t21:59:43.10-05:00", "\"2001-12-14t21:59:43.10-05:00\"")]
    [InlineData("12:30:45", "\"12:30:45\"")]
    [InlineData("1.0.0", "\"1.0.0\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("true", "true")]
    [InlineData("TRUE", "true")]
    [InlineData("tRUE", "\"tRUE\"")]
    [InlineData("False", "false")]
    [InlineData("~", "null")]
    [InlineData("Null", "null")]
    [InlineData("nil", "\"nil\"")]
    [InlineData("", "null")]
    [InlineData("0", "0")]
    [InlineData("007", "7")]
    [InlineData("+12", "12")]
    [InlineData("-0", "-0")]
    [InlineData("0o14", "12")]
    [InlineData("0o8", "\"0o8\"")]
    [InlineData("0xFf", "255")]
    [InlineData("0xffffffffffffffffffff", "1208925819614629174706175")]
    [InlineData("9223372036854775808", "9223372036854775808")]
    [InlineData("1.50", "1.50")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5e-3", "-0.5e-3")]
    [InlineData("1.", "1.0")]
    [InlineData("12e03", "12e03")]
    [InlineData("1e400", "1e400")]
    [InlineData(".inf", "\".inf\"")]
    [InlineData(".NaN", "\".NaN\"")]
    [InlineData(".", "\".\"")]
    [InlineData("-x", "\"-x\"")]
    public void AScalarIsWhatTheCoreSchemaSays(string yaml, string json) => Assert.Equal($$"""{"value":{{json}}}""", Json($"value: {yaml}"));

    [Theory]
    [InlineData("\"12\"", "\"12\"")]
    [InlineData("'true'", "\"true\"")]
    [InlineData("!!str 12", "\"12\"")]
    [InlineData("! 12", "\"12\"")]
    [InlineData("!!int \"12\"", "12")]
    [InlineData("!!float 3", "3")]
    [InlineData("!!null \"\"", "null")]
    [InlineData("!!timestamp 2026-11-30", "\"2026-11-30\"")]
    [InlineData("\"\\u00e4\\U000020AC\\t\"", "\"ä€\\t\"")]
    public void AQuoteOrATagDecides(string yaml, string json) => Assert.Equal($$"""{"value":{{json}}}""", Json($"value: {yaml}"));

    [Theory]
    [InlineData("200: a", """{"200":"a"}""")]
    [InlineData("no: a", """{"no":"a"}""")]
    [InlineData("0x10: a", """{"0x10":"a"}""")]
    [InlineData("? a\n: b", """{"a":"b"}""")]
    [InlineData("b: 1\na: 2", """{"b":1,"a":2}""")]
    [InlineData("k: &n name\n*n : 2", """{"k":"name","name":2}""")]
    [InlineData("a: |\n  one\n   two\n\nb: >-\n  one\n  two", """{"a":"one\n two\n","b":"one two"}""")]
    [InlineData("a: |+\n\n   \n\nb: 1", """{"a":"\n\n\n","b":1}""")]
    [InlineData("a: [x, {b: c}, \"d\"]\n# over\n", """{"a":["x",{"b":"c"},"d"]}""")]
    [InlineData("%YAML 1.2\n---\na: 1\n...\n", """{"a":1}""")]
    [InlineData("\uFEFFa: 1", """{"a":1}""")]
    public void KeysAreTextsInTheirOrder(string yaml, string json) => Assert.Equal(json, Json(yaml));

    [Theory]
    [InlineData("a: &x {b: 1}\nc: *x", """{"a":{"b":1},"c":{"b":1}}""")]
    [InlineData("a: &x [1]\nb: &x [2]\nc: *x", """{"a":[1],"b":[2],"c":[2]}""")]
    [InlineData("a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3", """{"a":{"b":1,"c":2},"d":{"b":1,"c":3}}""")]
    [InlineData("a: &x {b: 1}\nd:\n  b: 2\n  <<: *x", """{"a":{"b":1},"d":{"b":2}}""")]
    [InlineData("a: &x {b: 1}\nc: &y {b: 2, d: 4}\ne:\n  <<: [*x, *y]", """{"a":{"b":1},"c":{"b":2,"d":4},"e":{"b":1,"d":4}}""")]
    [InlineData("\"<<\": 1", """{"<<":1}""")]
    public void AnchorsAreCopiesAndMergeKeysAreApplied(string yaml, string json) => Assert.Equal(json, Json(yaml));

    [Theory]
    [InlineData("a: 1\na: 2", "api.yaml(2,1): the key 'a' is there twice")]
    [InlineData("a: &x\n  b: *x", "api.yaml(2,6): *x stands inside the value that it names")]
    [InlineData("a: *x", "no anchor &x")]
    [InlineData("a: 1\n---\nb: 2", "a second document")]
    [InlineData("", "api.yaml is empty")]
    [InlineData("a: !Sub x", "tag !Sub")]
    [InlineData("a: !!int x", "'x' is no value of the tag")]
    [InlineData("a: !!set {b}", "tag:yaml.org,2002:set")]
    [InlineData("[a]: b", "this key is not a text")]
    [InlineData("<<: 1", "merges is no mapping")]
    [InlineData("a: [", "this is not YAML")]
    [InlineData("a: b: c", "this is not YAML")]
    public void WhatJsonCannotSayIsRefusedAtItsPlace(string yaml, string message) =>
        Assert.Contains(message, Assert.Throws<DocumentFileException>(() => YamlReader.Read(yaml, "api.yaml")).Message, StringComparison.Ordinal);

    [Fact]
    public void AliasesThatStandForTooMuchAreRefused()
    {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 9).Select(n => $"a{n}: &a{n} [{string.Join(", ", Enumerable.Repeat($"*a{n - 1}", 10))}]\n"));
        Assert.Contains("too many values", Assert.Throws<DocumentFileException>(() => YamlReader.Read(bomb, "bomb.yaml")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NestingHasAnEnd()
    {
        Assert.Contains("not YAML", Assert.Throws<DocumentFileException>(() => YamlReader.Read(new string('[', 100_000), "deep.yaml")).Message, StringComparison.Ordinal);
        Assert.NotNull(YamlReader.Read(new string('[', 200) + new string(']', 200), "deep.yaml"));
    }

    private static string? Json(string yaml) => YamlReader.Read(yaml, "api.yaml")?.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 512 });
}
