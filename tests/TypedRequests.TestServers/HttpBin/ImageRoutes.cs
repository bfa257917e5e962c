using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.TestServers;

/// <summary>One pixel in four formats, by route or by the <c>Accept</c> header.</summary>
internal static class ImageRoutes
{
    private static readonly byte[] s_png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

    private static readonly byte[] s_webp = Convert.FromBase64String("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private static readonly byte[] s_jpeg = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEB" +
        "AREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=");

    private static readonly byte[] s_svg = Encoding.ASCII.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");

    public static ReadOnlyMemory<byte> NotAcceptable { get; } = Encoding.ASCII.GetBytes(
        """{"message": "Client did not request a supported media type.", "accept": ["image/webp", "image/svg+xml", "image/jpeg", "image/png", "image/*"]}""");

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Get("/image", Negotiate);
        routes.Get("/image/png", context => Reply.Bytes(context, s_png, "image/png"));
        routes.Get("/image/jpeg", context => Reply.Bytes(context, s_jpeg, "image/jpeg"));
        routes.Get("/image/webp", context => Reply.Bytes(context, s_webp, "image/webp"));
        routes.Get("/image/svg", context => Reply.Bytes(context, s_svg, "image/svg+xml"));
    }

    private static Task Negotiate(HttpContext context)
    {
        var accept = context.Request.Headers.Accept.Count == 0 ? "image/png" : context.Request.Headers.Accept.ToString().ToLowerInvariant();
        return accept switch
        {
            _ when accept.Contains("image/webp") => Reply.Bytes(context, s_webp, "image/webp"),
            _ when accept.Contains("image/svg+xml") => Reply.Bytes(context, s_svg, "image/svg+xml"),
            _ when accept.Contains("image/jpeg") => Reply.Bytes(context, s_jpeg, "image/jpeg"),
            _ when accept.Contains("image/png") || accept.Contains("image/*") => Reply.Bytes(context, s_png, "image/png"),
            _ => StatusRoutes.Send(context, 406),
        };
    }
}
