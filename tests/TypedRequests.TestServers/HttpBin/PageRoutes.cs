using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.TestServers;

/// <summary>Pages and documents of the kinds that httpbin serves.</summary>
internal static class PageRoutes
{
    private const string Story = """
        <!DOCTYPE html>
        <html>
          <head><title>The post office of the bay</title></head>
          <body>
            <h1>The post office of the bay</h1>
            <p>Every letter that came by sea was weighed twice — once wet and once dry — and the difference was put in the book.</p>
          </body>
        </html>

        """;

    private const string Slides = """
        <?xml version='1.0' encoding='us-ascii'?>
        <slideshow title="Letters by sea" author="The harbour master">
          <slide type="all"><title>Weights</title><item>Wet</item><item>Dry</item></slide>
        </slideshow>
        """;

    private const string Form = """
        <!DOCTYPE html>
        <html>
          <body>
            <form method="post" action="/post">
              <label>First name: <input type="text" name="firstname"></label>
              <label>Last name: <input type="text" name="lastname"></label>
              <input type="submit" value="submit">
            </form>
          </body>
        </html>
        """;

    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Get("/", context => Reply.Html(context, "<!DOCTYPE html>\n<title>httpbin</title>\n<p>Ask /get, /anything, /status/418 …</p>\n"));
        routes.Get("/html", context => Reply.Html(context, Story));
        routes.Get("/xml", context => Reply.Text(context, Slides, "application/xml"));
        routes.Get("/json", context => Reply.Json(context, Slideshow()));
        routes.Get("/robots.txt", context => Reply.Text(context, "User-agent: *\nDisallow: /deny\n", "text/plain"));
        routes.Get("/deny", context => Reply.Text(context, "\n   o_o\n  ( - )   not for you\n\n", "text/plain"));
        routes.Get("/encoding/utf8", context => Reply.Html(context, "∀x∈ℝ: ⌈x⌉ = −⌊−x⌋, ¡naïve façade! Ђуриђ, Ελλάδα, 日本語, 👩‍🚀\n"));
        routes.Get("/forms/post", context => Reply.Html(context, Form));
        routes.Get("/base64/{value}", context => Reply.Html(context, FromBase64Url(context.Value("value"))));
        routes.Get("/links/{n:int}", context => Reply.Redirect(context, $"/links/{context.Number("n")}/0"));
        routes.Get("/links/{n:int}/{offset:int}", context => Reply.Html(context, Links(context.Number("n"), context.Number("offset"))));
    }

    private static JsonObject Slideshow() => new()
    {
        ["slideshow"] = new JsonObject
        {
            ["author"] = "The harbour master",
            ["date"] = "date of publication",
            ["slides"] = new JsonArray(new JsonObject { ["title"] = "Weights", ["type"] = "all", ["items"] = new JsonArray("Wet", "Dry") }),
            ["title"] = "Letters by sea",
        },
    };

    private static string FromBase64Url(string value) =>
        s_strictUtf8.GetString(Convert.FromBase64String(value.Replace('-', '+').Replace('_', '/')));

    private static string Links(int asked, int offset)
    {
        var count = Math.Clamp(asked, 1, 200);
        var links = Enumerable.Range(0, count).Select(i => i == offset ? $"{i} " : $"<a href='/links/{count}/{i}'>{i}</a> ");
        return $"<html><head><title>Links</title></head><body>{string.Concat(links)}</body></html>";
    }
}
