using System.Net;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace TypedRequests.Tests;

/// <summary>semantics: URLs, "The session owns the encoder".</summary>
public sealed class UrlEncoderTests
{
    private static readonly Arbitrary<string> UnicodeText = Gen.Choose(0, 0x10FFFF)
        .Where(code => code is < 0xD800 or > 0xDFFF)
        .ListOf()
        .Select(codes => string.Concat(codes.Select(char.ConvertFromUtf32)))
        .ToArbitrary();

    [Fact]
    public void EscapingRoundTripsEveryText() => Prop.ForAll(UnicodeText, text =>
    {
        string data = UrlEncoder.Escape(text, UrlEscape.Data), form = UrlEncoder.Escape(text, UrlEscape.Form), path = UrlEncoder.Escape(text, UrlEscape.Path);
        bool printable = Ascii.IsValid(data + form + path) && !(data + form + path).Any(c => c <= ' ' || c == '\x7F');
        return printable && Uri.UnescapeDataString(data) == text && Uri.UnescapeDataString(path) == text && WebUtility.UrlDecode(form) == text;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnEscapedValueIsAlwaysOneSegmentAndOnePair() => Prop.ForAll(UnicodeText, text =>
    {
        string escaped = UrlEncoder.Escape(text, UrlEscape.Data);
        return !escaped.AsSpan().ContainsAny("/?#&=+;\\") && escaped == Uri.EscapeDataString(text);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void RequotingIsIdempotentAndLegal() => Prop.ForAll(UnicodeText, text =>
    {
        string once = Requote(text);
        return once == Requote(once) && UrlEncoder.IsEscaped(once) && Ascii.IsValid(once);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void NothingThatMayStandInAUrlIsRewrittenByUri()
    {
        string[] tokens = ["a", "Z", "0", "-", "~", "!", "$", "'", "(", "*", "+", ",", ";", "=", ":", "@", "/", "//", ".", "..", "%41", "%2e", "%2F", "%0d", "%c3%a9"];
        Gen<string> path = Gen.Elements(tokens).ListOf().Select(string.Concat);
        Gen<string> query = Gen.Elements([.. tokens, "?", "[", "]", "&"]).ListOf().Select(string.Concat);
        Prop.ForAll(path.Zip(query).ToArbitrary(), parts =>
        {
            string sent = $"/{parts.Item1}?{parts.Item2}x";
            return RequestUrl.Raw("http://h" + sent).Resolve((Uri?)null, default).Wire.PathAndQuery == sent;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(UrlEscape.Data, "a b+c/d?e#f%g*~", "a%20b%2Bc%2Fd%3Fe%23f%25g%2A~")]
    [InlineData(UrlEscape.Form, "a b+c/d?e#f%g*~", "a+b%2Bc%2Fd%3Fe%23f%25g%2A~")]
    [InlineData(UrlEscape.Path, "a b+c/d?e#f%g*~", "a%20b+c/d%3Fe%23f%25g*~")]
    public void EachPlaceHasItsOwnCharacters(object escape, string value, string escaped) =>
        Assert.Equal(escaped, UrlEncoder.Escape(value, (UrlEscape)escape));

    [Fact]
    public void ACleanValueIsNotCopied()
    {
        const string Clean = "abc-._~XYZ019";
        Assert.Same(Clean, UrlEncoder.Escape(Clean, UrlEscape.Data));
    }

    [Theory] // security: quadratic percent-encoding (CVE-2020-7212)
    [InlineData("%")]
    [InlineData("%4")]
    [InlineData("%41")]
    [InlineData(" ")]
    [InlineData("é")]
    [InlineData("/..")]
    [InlineData("/../a")]
    [InlineData("\uD800")]
    public void AMegabyteIsEscapedWithMemoryInProportion(string unit)
    {
        int length = Environment.Version.Major >= 10 ? 1_048_576 : 4_096; // a Uri of .NET 8 holds 65,519 characters, escaped
        long small = AllocatedBy(unit, length / 16), large = AllocatedBy(unit, length);
        // The buffers of the small one may come from the pool, and those of the large one not: while they double they take up to 32 bytes a character.
        // What grows with the square would need 100 MB of the megabyte, and 32 MB even of 4,096 characters.
        Assert.InRange(large, 0, (small * 16 * 2) + (length * 32L));
    }

    [Fact]
    public void AUrlTooLongForTheRuntimeIsRefusedForItsLength()
    {
        Assert.SkipWhen(Environment.Version.Major >= 10, "from .NET 10 on a Uri has no limit");
        RequestUrl url = "http://h/" + new string('a', 70_000);
        var refusal = Assert.Throws<InvalidRequestException>(() => url.Resolve((Uri?)null, default));
        Assert.StartsWith("The URL has 70009 characters, and this runtime sends at most 65519.", refusal.Message);
    }

    private static long AllocatedBy(string unit, int length)
    {
        RequestUrl url = "http://h/" + new StringBuilder().Insert(0, unit, length / unit.Length);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.StartsWith("http://h/", url.Resolve((Uri?)null, default).Wire.OriginalString);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Requote(string text)
    {
        var buffer = new CharBuffer(stackalloc char[16]);
        UrlEncoder.AppendWrittenPath(ref buffer, text);
        string requoted = buffer.ToString();
        buffer.Dispose();
        return requoted;
    }
}
