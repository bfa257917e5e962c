using System.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TypedRequests;
using TypedRequests.BrowserPage;
using TypedRequests.BrowserPage.Checks;

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
var page = new Uri(builder.HostEnvironment.BaseAddress);

builder.Services.AddSessionClient<IEcho>(options => options.BaseAddress = page).AddRetry();
builder.Services.AddHttpSession("configured", new ConfigurationBuilder().AddInMemoryCollection(
    [new("BaseAddress", page.AbsoluteUri), new("Timeout", "00:00:30"), new("Headers:X-Configured", "yes")]).Build());
builder.Services.AddSingleton(services => new CheckContext(
    page,
    new Uri(HttpUtility.ParseQueryString(new Uri(services.GetRequiredService<NavigationManager>().Uri).Query)["other"]!), // the test says it
    services));
await builder.Build().RunAsync();
