namespace TypedRequests.Tests;

/// <summary>URLs given as strings. semantics: URLs; requests.md: R2 to R12 and the rows of the test suite named below.</summary>
public sealed class UrlResolutionTests
{
    [Theory] // requests row 183: test_preparing_url
    [InlineData("http://google.com", "http://google.com/")]
    [InlineData("http://ジェーピーニック.jp", "http://xn--hckqz9bzb1cyrb.jp/")]
    [InlineData("http://xn--n3h.net/", "http://xn--n3h.net/")]
    [InlineData("http://ジェーピーニック.jp/path", "http://xn--hckqz9bzb1cyrb.jp/path")]
    [InlineData("http://straße.de/straße", "http://xn--strae-oqa.de/stra%C3%9Fe")]
    [InlineData("http://KÖNIG.DE/", "http://xn--knig-5qa.de/")]
    [InlineData("http://faß.de/faß", "http://xn--fa-hia.de/fa%C3%9F")]
    [InlineData("http://xn--fa-hia.de/fa%C3%9F", "http://xn--fa-hia.de/fa%C3%9F")]
    [InlineData("http://Königsgäßchen.de/straße", "http://xn--knigsgchen-b4a3dun.de/stra%C3%9Fe")]
    [InlineData("http://xn--knigsgchen-b4a3dun.de/stra%C3%9Fe", "http://xn--knigsgchen-b4a3dun.de/stra%C3%9Fe")]
    [InlineData("http://[1200:0000:ab00:1234:0000:2552:7777:1313]:12345/", "http://[1200:0:ab00:1234:0:2552:7777:1313]:12345/")]
    public void HostsAreALabelsAndPathsAreEscaped(string written, string sent) => Assert.Equal(sent, Send(written));

    [Theory] // requests row 8: test_path_is_not_double_encoded; R8
    [InlineData("http://h/get/test case", "http://h/get/test%20case")]
    [InlineData("http://h/get/test%20case", "http://h/get/test%20case")]
    [InlineData("http://h/%41%7e%2f%2F", "http://h/%41%7e%2f%2F")] // semantics: what was written is what is sent
    [InlineData("http://h/|^`{}<>\"\\", "http://h/%7C%5E%60%7B%7D%3C%3E%22%5C")]
    [InlineData("http://h/!$&'()*+,;=:@", "http://h/!$&'()*+,;=:@")]
    [InlineData("http://h/?!$&'()*+,;=:@/?[]", "http://h/?!$&'()*+,;=:@/?[]")]
    [InlineData("http://h/[]", "http://h/%5B%5D")]
    [InlineData("http://h/\u0085", "http://h/%C2%85")]
    [InlineData("http://h/😀?😀", "http://h/%F0%9F%98%80?%F0%9F%98%80")]
    [InlineData("http://h/ ", "http://h/%20")]
    public void IllegalCharactersBecomeEscapesAndEscapesStay(string written, string sent) => Assert.Equal(sent, Send(written));

    [Theory] // requests row 217: test_requote_uri_with_unquoted_percents
    [InlineData("http://example.com/fiz?buz=%25ppicture", "http://example.com/fiz?buz=%25ppicture")]
    [InlineData("http://example.com/fiz?buz=%ppicture", "http://example.com/fiz?buz=%25ppicture")]
    [InlineData("http://h/%zz%41", "http://h/%25zz%2541")]
    [InlineData("http://h/100%", "http://h/100%25")]
    [InlineData("http://h/%--?a=%41", "http://h/%25--?a=%41")]
    public void APercentThatStartsNoEscapeMakesItsPartUnescapedText(string written, string sent) => Assert.Equal(sent, Send(written));

    [Theory] // R7
    [InlineData("http://h/a/../b/./c//d", "http://h/b/c//d")]
    [InlineData("http://h/a/b/..", "http://h/a/")]
    [InlineData("http://h/a/.", "http://h/a/")]
    [InlineData("http://h/../../a", "http://h/a")]
    [InlineData("http://h/a//../b", "http://h/a/b")]
    [InlineData("http://h/.../..a/a../.b", "http://h/.../..a/a../.b")]
    [InlineData("http://h/%2e%2E/a", "http://h/%2e%2E/a")]
    [InlineData("http://h//v:h", "http://h//v:h")] // row 209: test_request_url_handles_leading_path_separators
    public void DotSegmentsOfAStringAreResolvedAndDoubleSlashesStay(string written, string sent) => Assert.Equal(sent, Send(written));

    [Theory] // row 13: test_whitespaces_are_removed_from_url; row 14: test_mixed_case_scheme_acceptable; R4 to R6, R9
    [InlineData("  http://h/a", "http://h/a")]
    [InlineData("HTTP://H/a", "http://h/a")]
    [InlineData("hTTps://EXAMPLE.com:8443", "https://example.com:8443/")]
    [InlineData("http://h:/a", "http://h/a")]
    [InlineData("http://h?", "http://h/")]
    [InlineData("http://h?a=1", "http://h/?a=1")]
    [InlineData("http://a_b.example/", "http://a_b.example/")]
    [InlineData("http://127.0.0.1:8080/a", "http://127.0.0.1:8080/a")]
    public void TheRestOfTheUrlIsNormalizedAsRequestsDoes(string written, string sent) => Assert.Equal(sent, Send(written));

    [Theory] // row 2: test_invalid_url; row 53: test_errors; row 184: test_preparing_bad_url; row 186: other schemes; R3 to R5
    [InlineData("hiwpefhipowhefopw")]
    [InlineData("localhost:3128")]
    [InlineData("localhost.localdomain:3128/")]
    [InlineData("10.122.1.1:3128/")]
    [InlineData("http://")]
    [InlineData("http:///x")]
    [InlineData("http:h/x")]
    [InlineData("http://*example.com")]
    [InlineData("http://.example.com")]
    [InlineData("http://*")]
    [InlineData("http://☃.net/")]
    [InlineData("http://*.google.com")]
    [InlineData("http://fe80::5054:ff:fe5a:fc0")]
    [InlineData("http://[::1")]
    [InlineData("http://[::1]x/")]
    [InlineData("http://[nonsense]/")]
    [InlineData("http://h:abc/")]
    [InlineData("http://h:99999/")]
    [InlineData("http://h:-1/")]
    [InlineData("http://a..b/")]
    [InlineData("http://a b/")]
    [InlineData("http://a%41/")]
    [InlineData("http://good.example\\@evil.example/")]
    [InlineData("http://evil.example／good.example/")]
    [InlineData("http://a\u2044b.example/")]
    [InlineData("http://a\u202Eé.example/")]
    [InlineData("mailto:user@example.org")]
    [InlineData("data:SSDimaUgUHl0aG9uIQ==")]
    [InlineData("file:///etc/passwd")]
    [InlineData("magnet:?xt=urn:btih:be08f00302bc2d1d3cfa3af02024fa647a271431")]
    [InlineData("http+unix://%2Fsock/x")]
    [InlineData("javascript:alert(1)")]
    public void WhatIsNoHttpUrlIsRefused(string written) => Assert.Throws<InvalidRequestException>(() => Send(written));

    [Fact]
    public void AUrlWithoutASchemeSaysSo()
    {
        var missing = Assert.Throws<InvalidRequestException>(() => Send("example.com/a"));
        Assert.Contains("Write it with http:// or https://, or set BaseAddress", missing.Message);
        Assert.Contains("'localhost' is not supported", Assert.Throws<InvalidRequestException>(() => Send("localhost:3128")).Message);
    }

    [Fact] // security: CR LF in a URL splits the request (CVE-2019-9740)
    public void EveryControlCharacterIsRefused()
    {
        foreach (char control in Enumerable.Range(0, 0x20).Append(0x7F).Select(code => (char)code))
        {
            Assert.Throws<InvalidRequestException>(() => Send($"http://h/a{control}b"));
            Assert.Throws<InvalidRequestException>(() => Send($"http://h{control}/"));
            Assert.Throws<InvalidRequestException>(() => Send($"http://h/?a={control}"));
            Assert.Throws<InvalidRequestException>(() => Send($"http://h/#{control}"));
        }
    }

    [Theory] // row 9: test_params_are_added_before_fragment; R10
    [InlineData("http://example.com/path#fragment", "http://example.com/path?a=b", "fragment")]
    [InlineData("http://example.com/path?key=value#fragment", "http://example.com/path?key=value&a=b", "fragment")]
    [InlineData("http://example.com/#é#/?", "http://example.com/?a=b", "%C3%A9%23/?")]
    public void QueryGoesBeforeTheFragmentWhichIsNeverSent(string written, string sent, string fragment)
    {
        ResolvedUrl url = ((RequestUrl)written).Resolve((Uri?)null, [new("a", "b")]);
        Assert.Equal(sent, url.Wire.AbsoluteUri); // row 204: test_fragment_not_sent_with_request
        Assert.Equal(fragment, url.Fragment);
        Assert.Equal("#" + fragment, url.Display.Fragment);
    }

    [Fact] // row 10: test_params_original_order_is_preserved_by_default; R11
    public void QueryPairsKeepTheirOrderRepeatAndDropNulls()
    {
        QueryArgument[] query = [new("z", "1"), new("a", "x y"), new("a", "é&=+#/*"), new("k", null), new("d", "")];
        Assert.Equal("http://h/?z=1&a=x%20y&a=%C3%A9%26%3D%2B%23%2F%2A&d=", ((RequestUrl)"http://h").Resolve((Uri?)null, query).Wire.AbsoluteUri);
    }

    [Fact] // row 127: test_long_authinfo_in_url; userinfo never in ToString()
    public void UserInfoIsTakenOutOfTheUrlAndNeverShown()
    {
        string label = new('b', 63);
        string text = $"http://{new string('a', 300)}:p%40ss@{label}.example:9000/path?q=1#f";
        RequestUrl url = text;
        ResolvedUrl resolved = url.Resolve((Uri?)null, default);
        Assert.Equal($"{new string('a', 300)}:p%40ss", resolved.UserInfo);
        Assert.Equal($"http://{label}.example:9000/path?q=1", resolved.Wire.AbsoluteUri);
        Assert.DoesNotContain("p%40ss", resolved.ToString() + url + resolved.Display);
        string refused = Assert.Throws<InvalidRequestException>(() => Send("http://user:secret@h:abc/")).ToString();
        Assert.DoesNotContain("secret", refused);
    }

    [Fact]
    public void AUriIsTakenAsItWouldBeSent()
    {
        Uri sent = ((RequestUrl)new Uri("http://straße.de/a b")).Resolve((Uri?)null, default).Wire;
        Assert.Equal(("xn--strae-oqa.de", "/a%20b"), (sent.IdnHost, sent.PathAndQuery));
        Assert.Equal("https://h/v1/a", ((RequestUrl)new Uri("a", UriKind.Relative)).Resolve(new Uri("https://h/v1"), default).Wire.AbsoluteUri);
    }

    [Theory] // a URL that is shown equals what anybody else makes of its text
    [InlineData("http://h/a%20b?c='d'")]
    [InlineData("http://h/a#b")]
    [InlineData("https://xn--strae-oqa.de/%C3%A9")]
    public void AShownUrlEqualsAnOrdinaryUri(string written)
    {
        ResolvedUrl url = ((RequestUrl)written).Resolve((Uri?)null, default);
        Assert.Equal(new Uri(written), url.Display);
        Assert.Equal("http://h/%41/%2e%2e", ((RequestUrl)"http://h/%41/%2e%2e").Resolve((Uri?)null, default).Display.AbsoluteUri);
    }

    [Fact]
    public void RawTextGoesOutExactlyAsItStands()
    {
        const string Text = "/a/../%2e//%41b;c=1?['%7b]/?";
        Assert.Equal(Text, RequestUrl.Raw("http://h" + Text).Resolve((Uri?)null, default).Wire.PathAndQuery);
        foreach (string unescaped in new[] { "a b", "é", "%", "%4", "a%zz", "\r\nX: y", "{a}", "|", "^", "\\", "<", "\"" })
        {
            Assert.Throws<InvalidRequestException>(() => RequestUrl.Raw("http://h/" + unescaped).Resolve((Uri?)null, default));
        }
    }

    private static string Send(string written) => ((RequestUrl)written).Resolve((Uri?)null, default).Wire.AbsoluteUri;
}
