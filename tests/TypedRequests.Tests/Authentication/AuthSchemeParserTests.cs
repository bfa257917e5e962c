namespace TypedRequests.Tests;

/// <summary>RFC 9110, section 11.6.1; requests rows 219: test_parse_dict_header, TestUnquoteHeaderValue.</summary>
public sealed class AuthSchemeParserTests
{
    [Theory]
    [InlineData("Basic realm=\"a, b\"", "Basic realm=a, b")]
    [InlineData("Basic realm=simple", "Basic realm=simple")]
    [InlineData("Basic realm = \"x\" , charset=UTF-8", "Basic realm=x charset=UTF-8")]
    [InlineData("Digest realm=\"x\",nonce=\"a==\",qop=\"auth,auth-int\"", "Digest realm=x nonce=a== qop=auth,auth-int")]
    [InlineData("Digest realm=\"x\", Basic realm=\"y\", Negotiate", "Digest realm=x|Basic realm=y|Negotiate")]
    [InlineData("Negotiate YIIabc==, Basic realm=x", "Negotiate YIIabc==|Basic realm=x")]
    [InlineData("Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\", Basic realm=\"simple\"", "Newauth realm=apps type=1 title=Login to \"apps\"|Basic realm=simple")]
    [InlineData("Digest \"broken\", realm=x", "Digest realm=x")]
    [InlineData("=, ,, Basic realm=\"open", "Basic realm=open")]
    [InlineData("foo=1", "")]
    [InlineData("Digest realm=a, realm=b", "Digest realm=a")]
    [InlineData("", "")]
    public void ChallengesAreToldApart(string header, string expected)
    {
        IReadOnlyList<AuthScheme> schemes = new AuthChallenge(401, [header]).Schemes;
        Assert.Equal(expected, string.Join('|', schemes.Select(Shown)));
    }

    [Fact]
    public void EveryLineIsReadAndNamesCompareWithoutCase()
    {
        IReadOnlyList<AuthScheme> schemes = new AuthChallenge(401, ["BASIC Realm=x", "digest nonce=y"]).Schemes;
        Assert.Equal(["BASIC", "digest"], schemes.Select(scheme => scheme.Name));
        Assert.True(schemes[1].Is("Digest"));
        Assert.Equal(("x", null), (schemes[0]["realm"], schemes[0]["nonce"]));
    }

    private static string Shown(AuthScheme scheme) =>
        string.Join(' ', [scheme.Name, .. scheme.Parameters.Select(p => $"{p.Key}={p.Value}"), .. scheme.Token is null ? Array.Empty<string>() : [scheme.Token]]);
}
