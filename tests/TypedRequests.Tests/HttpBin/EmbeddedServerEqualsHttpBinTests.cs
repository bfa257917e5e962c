namespace TypedRequests.Tests.HttpBin;

/// <summary>The embedded httpbin answers as the real one does: status, headers and body, for requests of every kind.</summary>
[Collection(nameof(RealHttpBinGroup))]
public sealed class EmbeddedServerEqualsHttpBinTests(EmbeddedHttpBin embedded, RealHttpBin real) : IClassFixture<EmbeddedHttpBin>
{
    [Theory]
    [InlineData("GET /get?a=1&a=2&b=&c&=d&e=f=g&%zz=%2")]
    [InlineData("GET /get?q=a+b%26&%C3%A9=%C3%A9&%5B%7C%22%3C%3E%5E%60%7B%7D%5C%5D%23=%00%0a%ff")]
    [InlineData("GET /get | x-under-score: 1 | X-EMPTY: | x--y: 2 | X-Forwarded-For: 9.9.9.9 | Via: x | Accept: a/b")]
    [InlineData("GET /get?show_env=1 | X-Forwarded-For: 9.9.9.9 | Via: x | X-Forwarded-Proto: https")]
    [InlineData("GET /anything/%C3%A9%20x/%2Fy%3F%25%7e%41?q=%C3%A9%20%41%2F%26%3D%25%2B%22")]
    [InlineData("GET /anything/a:b@c$d,e+f=g&h;i!j'(k)*l/a%21%24%27%28%29%2A%2B%2C%3B%3A%40%2D%2E%5F%7E%3D%26%23")]
    [InlineData("DELETE /anything/x//double?x=!$'()*+,;:@/?-._~")]
    [InlineData("GET /headers | Origin: http://o.example | Cookie: a=b")]
    [InlineData("GET /ip | X-Forwarded-For: 9.9.9.9")]
    [InlineData("GET /user-agent | User-Agent: x y")]
    [InlineData("GET /uuid")]
    public Task RequestsAreToldBack(string request) => AssertSameAnswer(request);

    [Theory]
    [InlineData("POST /post | Content-Type: application/x-www-form-urlencoded | k=v&k=w&z=&y&%C3%A9=a+b")]
    [InlineData("PUT /put | Content-Type: application/json | {\"b\":1,\"a\":[1.50,1e3,-0.0,1E-7,1e16,123456789012345678901,true,null,\"\\\\u0001\\\\/\"]}")]
    [InlineData("PATCH /patch | Content-Type: application/json | {\"a\":1,}")]
    [InlineData("DELETE /delete | Content-Type: application/octet-stream | \\xff\\xfe")]
    [InlineData("POST /anything | plain \\xc3\\xa9 text")]
    [InlineData("POST /post | Content-Type: multipart/form-data; boundary=B | --B\\r\\nContent-Disposition: form-data; name=\"k\"\\r\\n\\r\\nv1\\r\\n--B\\r\\nContent-Disposition: form-data; name=\"k\"\\r\\n\\r\\nv2\\r\\n--B\\r\\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\\r\\n\\r\\nhello \\xc3\\xa9\\r\\n--B\\r\\nContent-Disposition: form-data; name=\"g\"; filename=\"b.bin\"\\r\\nContent-Type: image/x\\r\\n\\r\\n\\xff\\x00\\r\\n--B--\\r\\n")]
    public Task BodiesAreToldBack(string request) => AssertSameAnswer(request);

    [Theory]
    [InlineData("PUT /get")]
    [InlineData("GET /post")]
    [InlineData("OPTIONS /anything | Access-Control-Request-Headers: x-a | Origin: http://o.example")]
    [InlineData("TRACE /anything")]
    [InlineData("GET /nothing")]
    [InlineData("GET /status/204")]
    [InlineData("GET /status/304")]
    [InlineData("GET /status/305")]
    [InlineData("POST /status/308")]
    [InlineData("GET /status/401")]
    [InlineData("GET /status/406")]
    [InlineData("GET /status/416")]
    [InlineData("GET /status/599")]
    [InlineData("GET /status/a,b")]
    public Task MethodsAndStatusesAreTheSame(string request) => AssertSameAnswer(request);

    [Theory]
    [InlineData("GET /redirect/3")]
    [InlineData("GET /redirect/3?absolute=true")]
    [InlineData("GET /redirect/0")]
    [InlineData("GET /relative-redirect/1")]
    [InlineData("GET /absolute-redirect/2")]
    [InlineData("PUT /redirect-to?url=/anything&status_code=307")]
    [InlineData("GET /redirect-to?URL=http://x.example/%C3%A9%20%7C%22[]{}&status_code=299")]
    [InlineData("GET /redirect-to")]
    [InlineData("GET /links/3")]
    public Task RedirectsAreTheSame(string request) => AssertSameAnswer(request);

    [Theory]
    [InlineData("GET /cookies | Cookie: a=1; b=\"x y\"; a=2; c; e=1=2; =v; f=\"\\\\303\\\\251\"; __utmz=1")]
    [InlineData("GET /cookies/set?a=x,y&b=%C3%A9&c=%22q%22&d=a%5Cb&e=&f=%01&g=a:b/c&h=%3Cx%3E%5B%5D%7B%7D&i=(a)@~&a=2")]
    [InlineData("GET /cookies/set/n/b%20c")]
    [InlineData("GET /cookies/delete?a&b=1")]
    [InlineData("GET /basic-auth/user/pass")]
    [InlineData("GET /basic-auth/user/pass | Authorization: basic dXNlcjpwYXNz")]
    [InlineData("GET /basic-auth/user/pass | Authorization: Basic !")]
    [InlineData("GET /hidden-basic-auth/user/pass")]
    [InlineData("GET /bearer")]
    [InlineData("GET /bearer | Authorization: Bearer Braer0x")]
    [InlineData("GET /digest-auth/none/user/pass/SHA-256/3")]
    [InlineData("GET /digest-auth/auth-int/user/pass | Authorization: Digest username=\"u\"")]
    public Task CookiesAndCredentialsAreTheSame(string request) => AssertSameAnswer(request);

    [Theory]
    [InlineData("GET /bytes/700?seed=42")]
    [InlineData("GET /stream-bytes/50?seed=-7&chunk_size=3")]
    [InlineData("GET /stream/2?x=1")]
    [InlineData("GET /range/30")]
    [InlineData("GET /range/30 | Range: bytes=-3")]
    [InlineData("GET /range/30 | Range: bytes=28-")]
    [InlineData("GET /range/30 | Range: bytes=40-50")]
    [InlineData("GET /range/30 | Range: bytes=0-1,3-4")]
    [InlineData("GET /range/0")]
    [InlineData("GET /drip?numbytes=3&duration=0&code=500")]
    [InlineData("GET /drip?numbytes=0")]
    [InlineData("GET /delay/0")]
    [InlineData("GET /base64/w6k=")]
    [InlineData("GET /image | Accept: text/html")]
    [InlineData("GET /robots.txt")]
    public Task BytesAreTheSame(string request) => AssertSameAnswer(request);

    [Theory]
    [InlineData("GET /cache")]
    [InlineData("GET /cache | If-None-Match: x")]
    [InlineData("GET /cache/5")]
    [InlineData("GET /etag/abc")]
    [InlineData("GET /etag/abc | If-None-Match: \"x\", W/\"abc\"")]
    [InlineData("GET /etag/abc | If-Match: \"x\"")]
    [InlineData("GET /etag/abc | If-Match: *")]
    [InlineData("POST /response-headers?a=1&a=2&Content-Type=text/plain&X-b=c")]
    public Task ConditionsAreTheSame(string request) => AssertSameAnswer(request);

    private async Task AssertSameAnswer(string request)
    {
        var @case = HttpBinCase.Parse(request);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        Assert.Equal(await @case.AnswerOf(client, real.Address), await @case.AnswerOf(client, embedded.Address));
    }
}
