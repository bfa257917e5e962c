using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedRequests.Samples;

namespace TypedRequests.Hosts.Tests.IssueBoard;

/// <summary>The board on a test server, with services of a test.</summary>
internal sealed class BoardFactory(Action<IServiceCollection> configure) : WebApplicationFactory<Board>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.ConfigureLogging(static logging => logging.ClearProviders()).ConfigureTestServices(configure);
}
