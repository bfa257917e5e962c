using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace TypedRequests.TestServers;

/// <summary>An ASP.NET Core application that reads forms as minimal APIs do, with <c>[FromForm]</c>, and answers with what it has read.</summary>
public sealed class FormServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FormServer(WebApplication app) => _app = app;

    public Uri Address => KestrelLoopback.AddressOf(_app);

    public static async Task<FormServer> StartAsync() => new(await KestrelLoopback.StartAsync(Map, certificate: null));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static void Map(WebApplication app)
    {
        app.MapPost("/order", ([FromForm] FormOrder order) => Text(order)).DisableAntiforgery();
        app.MapPost("/upload", ([FromForm] FormOrder order, IFormFile file) => $"{Text(order)} + {file.FileName} {file.ContentType} {file.Length}").DisableAntiforgery();
        app.MapPost("/files", (IFormFileCollection files) => string.Join(' ', files.Select(file => $"{file.Name}:{file.FileName}:{file.Length}"))).DisableAntiforgery();
        app.MapPost("/form", async (HttpRequest request) => string.Join('&', (await request.ReadFormAsync()).Select(field => $"{field.Key}={field.Value}"))).DisableAntiforgery();
    }

    private static string Text(FormOrder order) => string.Create(
        CultureInfo.InvariantCulture,
        $"{order.Customer} {order.Due:yyyy-MM-dd} [{string.Join(' ', order.Items.Select(item => $"{item.Sku}x{item.Count}"))}] {{{string.Join(' ', order.Notes.Select(note => $"{note.Key}:{note.Value}"))}}} <{string.Join(' ', order.Tags)}>");
}
