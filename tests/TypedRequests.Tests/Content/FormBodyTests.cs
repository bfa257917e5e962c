using System.Text;

namespace TypedRequests.Tests;

/// <summary>semantics: Bodies, "forms as R19 (Content-Length 0 when empty, not R20)"; requests.md R11, R19.</summary>
public sealed class FormBodyTests
{
    [Fact] // row 3: test_basic_building
    public async Task FieldsAreEncodedInOrderAndNullsLeftOut()
    {
        var form = new FormBody { { "life", "42" }, { "b", (string?)null }, { "a b", ["x y", null, "é&=+"] }, { "e", "" }, { "*!'()", "~-._" } };
        HttpContent content = form.ToContent();
        Assert.Equal("life=42&a+b=x+y&a+b=%C3%A9%26%3D%2B&e=&%2A%21%27%28%29=~-._", await content.ReadAsStringAsync());
        Assert.Equal("application/x-www-form-urlencoded", content.Headers.ContentType!.ToString());
    }

    [Fact] // row 179: test_data_argument_accepts_tuples; row 89: repeated keys; row 75: test_post_with_custom_mapping
    public async Task AnySequenceOfPairsMakesAForm()
    {
        KeyValuePair<string, string?>[] pairs = [new("b", "1"), new("a", "2"), new("b", "3"), new("c", null)];
        Assert.Equal("b=1&a=2&b=3", await new FormBody(pairs).ToContent().ReadAsStringAsync());
        Assert.Equal("k=v", await new FormBody(new SortedDictionary<string, string?> { ["k"] = "v" }).ToContent().ReadAsStringAsync());
    }

    [Fact]
    public void AnEmptyFormIsABodyOfLengthZero() // not R20
    {
        HttpContent content = new FormBody { ["a"] = null }.ToContent();
        Assert.Equal(0, content.Headers.ContentLength);
        Assert.NotNull(content.Headers.ContentType);
    }

    [Fact]
    public void SettingAFieldReplacesItsValuesInPlace()
    {
        var form = new FormBody { { "a", ["1", "2"] }, { "b", "3" } };
        form["a"] = "9";
        Assert.Equal([new("a", "9"), new("b", "3")], form);
        form["a"] = null;
        Assert.Equal((1, (string?)null, "3"), (form.Count, form["a"], form["b"]));
    }

    [Fact]
    public async Task AFormCanBeSentAgainAndSynchronously()
    {
        HttpContent content = new FormBody { ["a"] = "1" }.ToContent();
        Assert.True(BodyReplay.CanReplay(content));
        Assert.Equal("a=1", Encoding.ASCII.GetString(BodyReplay.Bytes(content)!.Value.Span));
        using var first = new MemoryStream();
        content.CopyTo(first, null, TestContext.Current.CancellationToken);
        using var second = new MemoryStream();
        await content.CopyToAsync(second, TestContext.Current.CancellationToken);
        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public void AFieldNeedsAName()
    {
        Assert.Throws<ArgumentNullException>(() => new FormBody().Add(null!, "x"));
        Assert.Throws<ArgumentNullException>(() => new FormBody((IEnumerable<KeyValuePair<string, string?>>)null!));
    }
}
