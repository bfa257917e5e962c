// dotnet run --project samples/BrowserHost     serves this page and a small GitHub beside it; open the address that it prints
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Microsoft.Extensions.DependencyInjection;
using TypedRequests;
using TypedRequests.Samples;

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
builder.Services.AddSingleton<LiveState>();

// The page's own server says where GitHub is: another origin.
var settings = (await Requests.GetAsync(new Uri(new Uri(builder.HostEnvironment.BaseAddress), "settings.json"))).Json<Settings>();
builder.Services.AddSessionClient<IGitHub>(options => options.BaseAddress = settings.GitHub).ConfigureSession(static context =>
{
    var live = context.Services.GetRequiredService<LiveState>();
    context.Session.OnRequest = static request =>
    {
        request.SetFetchOption("credentials", "include"); // GitHub's cookie goes along, which the browser keeps
        request.SetFetchOption("cache", "no-cache"); // ask again, and let a 304 speak for what the browser has
    };
    context.Session.OnResponse = response =>
    {
        if (response.Url.AbsolutePath == "/events" && response.IsSuccessStatusCode)
            live.IsOpen = true;
        return null;
    };
});
await builder.Build().RunAsync();
