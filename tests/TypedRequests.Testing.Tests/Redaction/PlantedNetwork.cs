using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace TypedRequests.Testing.Tests;

/// <summary>A network in memory that plants secrets in its answers, and says again what it was sent, as httpbin does.</summary>
internal sealed class PlantedNetwork : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : Encoding.Latin1.GetString(await request.Content.ReadAsByteArrayAsync(cancellationToken));
        var answer = Answer(request, body);
        answer.RequestMessage = request;
        return answer;
    }

    private static HttpResponseMessage Answer(HttpRequestMessage request, string body) => request.RequestUri!.AbsolutePath switch // always absolute
    {
        "/digest" when request.Headers.Authorization is null => With(Text("challenge s3cret17zq", "text/plain", 401), "WWW-Authenticate", "Digest realm=\"r\", nonce=\"s3cret17zq\", opaque=\"s3cret18zq\", qop=\"auth\""),
        "/gzip" => Coded("""{"refresh_token":"s3cret19zq","again":"s3cret01zq"}"""),
        "/events" => Text(": hi\n\ndata: {\"token\":\"s3cret20zq\"}\n\ndata: {\"id_token\":\ndata: \"s3cret20zq\"}\n\n", "text/event-stream"),
        "/lines" => Text("{\"a\":1}\n{\"clientSecret\":\"s3cret21zq\"}\n", "application/x-ndjson"),
        "/page" => Text("<form><input name='csrf' value='s3cret22zq'><meta name=\"csrf-token\" content=\"s3cret22zq\"></form><script>var t = {'api_key': 's3cret22zq'}</script>", "text/html"),
        "/soap" => Text("<e:Body><wsse:Password Type=\"t\">s3cret23zq</wsse:Password><x session-id=\"s3cret23zq\"/></e:Body>", "text/xml"),
        "/jwt" => Text("eyJhbGciOiJub25lIn0." + Convert.ToBase64String("{\"s3cret24\":1}"u8).TrimEnd('=') + ".c2ln", "text/plain"),
        // Told before anybody knows that it is one.
        "/early" => Text("ticket s3cret25zq, again s3cret26zq", "text/plain"),
        "/cookie" => With(With(Text("ok", "text/plain"), "Set-Cookie", "sid=s3cret26zq; Path=/never; HttpOnly"), "X-Auth-Token", "s3cret25zq"),
        "/binary" => Text("\0s3cret01zq\0", "application/octet-stream"),
        "/moved" => With(Text("", "text/plain", 307), "Location", "http://u:s3cret27zq@h.example/echo?code=s3cret27zq&state=s3cret27zq#access_token=s3cret27zq"),
        "/token" => Text("""{"access_token":"s3cret33zq","token_type":"bearer","expires_in":3600}""", "application/json"),
        _ => Echo(request, body),
    };

    private static HttpResponseMessage Echo(HttpRequestMessage request, string body)
    {
        var headers = new JsonObject();
        foreach (var header in request.Headers.NonValidated) headers[header.Key] = header.Value.ToString();
        return Text(new JsonObject { ["url"] = request.RequestUri!.AbsoluteUri, ["headers"] = headers, ["data"] = body }.ToJsonString(), "application/json"); // always absolute
    }

    private static HttpResponseMessage Text(string text, string type, int status = 200)
    {
        var answer = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text)) };
        answer.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        return answer;
    }

    private static HttpResponseMessage Coded(string text)
    {
        var answer = Text("", "application/json");
        answer.Content = new ByteArrayContent(HarCoding.Encode(Encoding.UTF8.GetBytes(text), "gzip")!); // a coding that is known
        answer.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        answer.Content.Headers.TryAddWithoutValidation("Content-Encoding", "gzip");
        return answer;
    }

    private static HttpResponseMessage With(HttpResponseMessage answer, string name, string value)
    {
        answer.Headers.TryAddWithoutValidation(name, value);
        return answer;
    }
}
