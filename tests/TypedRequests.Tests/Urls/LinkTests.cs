using System.Text.Json;

namespace TypedRequests.Tests;

/// <summary>semantics: Responses, "Links: RFC 8288 parser, multiple rels split, targets resolved (not P11)".</summary>
public sealed class LinkTests
{
    private static readonly Uri Url = new("https://api.example/repos?page=2");

    [Fact]
    public void EveryExampleOfRfc8288IsRead()
    {
        using JsonDocument vectors = Conformance.Json("rfc-vectors/link-rfc8288.json");
        int count = 0;
        foreach (JsonElement vector in vectors.RootElement.EnumerateArray())
        {
            LinkCollection links = LinkCollection.Parse([vector.GetProperty("header").GetString()!]);
            JsonElement[] expected = [.. vector.GetProperty("links").EnumerateArray()];
            Assert.Equal(expected.Select(link => link.GetProperty("uri").GetString()), links.Select(link => link.Target.OriginalString));
            foreach ((JsonElement link, Link actual) in expected.Zip(links))
            {
                Assert.Equal(link.GetProperty("rel").GetString(), actual.Relation);
                Assert.All(link.EnumerateObject().Where(p => p.Name is not ("uri" or "rel")), p => Assert.Equal(p.Value.GetString(), actual[p.Name]));
                count++;
            }
        }

        Assert.True(count >= 8, $"Only {count} links were read.");
    }

    [Theory] // row 223: test_parse_header_links
    [InlineData("<http:/.../front.jpeg>; rel=front; type=\"image/jpeg\"", "front|image/jpeg")]
    [InlineData("<http:/.../front.jpeg>", "|")]
    [InlineData("<http:/.../front.jpeg>;", "|")]
    [InlineData("<http:/.../front.jpeg>; type=\"image/jpeg\",<http://.../back.jpeg>; rel=back;type=\"image/jpeg\"", "|image/jpeg back|image/jpeg")]
    [InlineData("", "")]
    public void TheShapesThatRequestsReadsAreRead(string header, string expected) =>
        Assert.Equal(expected, string.Join(' ', LinkCollection.Parse([header], Url).Select(link => $"{link.Relation}|{link.Type}")));

    [Theory] // what P11 loses
    [InlineData("<a,b;c>; rel=\"a=b\"", "a=b https://api.example/a,b;c")]
    [InlineData("<x>; REL=\"Prev  next\"", "Prev https://api.example/x;next https://api.example/x")]
    [InlineData("<x>; rel=one; rel=two", "one https://api.example/x")]
    [InlineData("<x> ; title=\"a, <b>; rel=\\\"no\\\"\" ; rel=yes", "yes https://api.example/x")]
    [InlineData("<x>; foo; rel=next, <y>; rel=last", "next https://api.example/x;last https://api.example/y")]
    [InlineData("garbage, <x>; rel=next", "next https://api.example/x")]
    [InlineData("<x; rel=next", "")]
    [InlineData("<x>; rel=\"unclosed", "unclosed https://api.example/x")]
    [InlineData("<?page=3>; rel=next", "next https://api.example/repos?page=3")]
    [InlineData("<//other/x%41>; rel=next", "next https://other/x%41")]
    [InlineData("<>; rel=self", "self https://api.example/repos?page=2")]
    public void MalformedAndTrickyHeadersAreReadAsFarAsTheyGo(string header, string expected) =>
        Assert.Equal(expected, string.Join(';', LinkCollection.Parse([header], Url).Select(link => $"{link.Relation} {link.Target.AbsoluteUri}")));

    [Fact] // row 105: test_links
    public void ALinkIsFoundByItsRelationInAnyCase()
    {
        LinkCollection links = LinkCollection.Parse(["<?page=3>; rel=\"next\"", "<?page=9>; rel=\"last\"; title=plain; title*=UTF-8''f%C3%BCr"], Url);
        Assert.Equal("https://api.example/repos?page=3", links["NEXT"]!.Target.AbsoluteUri);
        Assert.Equal("für", links["last"]!.Title);
        Assert.Equal("next", links["next"]!["rel"]);
        Assert.Null(links["prev"]);
        Assert.Empty(LinkCollection.Parse([]));
    }

    [Theory]
    [InlineData("iso-8859-1'en'%A3%20rates", "£ rates")]
    [InlineData("UTF-8''%e2%82%ac%20rates", "€ rates")]
    [InlineData("UTF-16''x", null)]
    [InlineData("UTF-8'x", null)]
    [InlineData("UTF-8''%zz", null)]
    public void ExtendedValuesAreDecodedByRfc8187(string value, string? decoded) => Assert.Equal(decoded, ExtendedValue.Decode(value));
}
