using System.Text;

namespace TypedRequests.Tests.Cookies;

// semantics: "Public suffix list embedded with its date, replaceable at run time"
public sealed class PublicSuffixListTests
{
    [Fact]
    public void EveryPublicTestPasses()
    {
        var lines = File.ReadAllLines(Conformance.Locate("publicsuffix/tests/tests.txt")).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)).ToList();
        Assert.Equal(78, lines.Count);
        Assert.All(lines.Select(line => line.Split(' ')).Where(words => words[0] != "null"), words =>
            Assert.Equal(words[1] == "null" ? null : words[1], PublicSuffixList.Default.GetRegistrableDomain(words[0])));
        Assert.Throws<ArgumentNullException>(() => PublicSuffixList.Default.GetRegistrableDomain(null!));
    }

    [Fact]
    public void TheEmbeddedListIsTheOfficialOneRegrouped()
    {
        var official = PublicSuffixList.Load(Conformance.Locate("publicsuffix/public_suffix_list.dat"));
        Assert.Equal(Rules(official), Rules(PublicSuffixList.Default));
        Assert.Equal(official.Date, PublicSuffixList.Default.Date);
        Assert.Equal(10248, PublicSuffixList.Default.Count);
    }

    [Fact]
    public void TheEmbeddedListSaysWhenItWasPublished() => Assert.Equal(new DateOnly(2026, 7, 24), PublicSuffixList.Default.Date);

    // Every rule, looked up by a way of its own: "*.x" makes y.x a suffix, "!z.x" makes x the suffix of z.x.
    [Fact]
    public void EveryRuleOfTheOfficialListIsFound()
    {
        var rules = File.ReadLines(Conformance.Locate("publicsuffix/public_suffix_list.dat")).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)).ToList();
        Assert.Equal(10248, rules.Count);
        Assert.All(rules, rule =>
        {
            var isException = rule[0] == '!';
            var domain = rule.TrimStart('!').Replace("*", "any-label", StringComparison.Ordinal);
            Assert.Equal(!isException, PublicSuffixList.Default.IsPublicSuffix(domain));
            Assert.Equal(isException ? domain : $"below.{domain}", PublicSuffixList.Default.GetRegistrableDomain(isException ? domain : $"below.{domain}"));
        });
    }

    [Theory]
    [InlineData("com")]
    [InlineData("co.uk")]
    [InlineData("CO.UK")]
    [InlineData("co.uk.")]   // A trailing dot does not make a registry private.
    [InlineData("github.io")] // The private section counts.
    [InlineData("unlisted")]
    [InlineData("公司.cn")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData(".com")]
    [InlineData("a..com")]
    [InlineData("a b")]
    public void SuffixesAndWhatIsNoDomainAreRefusedToCookies(string domain) => Assert.True(PublicSuffixList.Default.IsPublicSuffix(domain));

    [Fact]
    public void ListsOfOnesOwnReplaceTheEmbeddedOne()
    {
        var list = PublicSuffixList.Parse("// VERSION: 2031-02-03_04-05-06_UTC\r\n\r\nexample  // ours\nfoo.example\n*.bar.example\n!baz.bar.example\n");
        Assert.Equal(new DateOnly(2031, 2, 3), list.Date);
        Assert.Equal(4, list.Count);
        Assert.Equal("x.foo.example", list.GetRegistrableDomain("y.x.foo.example"));
        Assert.Equal("q.bar.example", list.GetPublicSuffix("a.q.bar.example"));
        Assert.Equal("baz.bar.example", list.GetRegistrableDomain("a.baz.bar.example"));
        Assert.Equal(4, PublicSuffixList.Load(new MemoryStream(Encoding.UTF8.GetBytes("\uFEFFcom\nnet\n*.ck\n!www.ck"))).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("// only a comment")]
    [InlineData("<!doctype html>\n<html>not found</html>")]
    [InlineData("com\na..b")]
    [InlineData("com\nfoo.*.com")]
    [InlineData("com\n!")]
    public void WhatIsNoListIsAClearError(string text)
    {
        var error = Assert.Throws<FormatException>(() => PublicSuffixList.Parse(text));
        Assert.Contains("public suffix", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void JarsUseTheListTheyAreGiven()
    {
        var jar = new CookieJar { PublicSuffixes = PublicSuffixList.Parse("own.example") };
        Assert.False(jar.SetFromHeader(new Uri("https://a.own.example/"), "k=v; Domain=own.example"));
        Assert.True(jar.SetFromHeader(new Uri("https://a.co.uk/"), "k=v; Domain=co.uk"));
        Assert.True(new CookieJar().SetFromHeader(new Uri("https://a.own.example/"), "k=v; Domain=own.example"));
    }

    private static string Rules(PublicSuffixList list)
    {
        using var stream = new MemoryStream();
        list.WriteRules(stream);
        return Encoding.ASCII.GetString(stream.ToArray());
    }
}
