using System.Globalization;
using Flurl.Http;
using RestSharp;

namespace TypedRequests.Benchmarks.Calls;

/// <summary>The same call by other libraries, each as its own documentation shows it and with the JSON that it brings along, over the same stub.</summary>
internal sealed class Peers : IDisposable
{
    private static readonly CancellationTokenSource Caller = new();

    private readonly HttpClient _client;
    private readonly IRefitRepositories _refit;
    private readonly IRestEaseRepositories _restEase;
    private readonly RestSharp.RestClient _restSharp;
    private readonly FlurlClient _flurl;

    internal Peers()
    {
        _client = Contenders.CreateClient(yields: false);
        _client.BaseAddress = new("https://api.example.com");
        _refit = Refit.RestService.ForGenerated<IRefitRepositories>(_client, new Refit.RefitSettings(new Refit.SystemTextJsonContentSerializer(RepositoryContext.Default.Options)));
        _restEase = RestEase.RestClient.For<IRestEaseRepositories>(_client);
        _restSharp = new(_client);
        _flurl = new(_client);
    }

    /// <summary>The generated client, with JSON of source generation.</summary>
    public Task<Repository> ByRefit(string name, int page) => _refit.Get(name, page, Caller.Token);

    public Task<Repository> ByRestEase(string name, int page) => _restEase.Get(name, page, Caller.Token);

    public Task<Repository?> ByRestSharp(string name, int page)
    {
        var request = new RestRequest("repos/{name}").AddUrlSegment("name", name).AddQueryParameter("page", page.ToString(CultureInfo.InvariantCulture));
        return _restSharp.GetAsync<Repository>(request, Caller.Token);
    }

    public Task<Repository> ByFlurl(string name, int page) =>
        _flurl.Request("https://api.example.com", "repos", name).SetQueryParam("page", page).GetJsonAsync<Repository>(cancellationToken: Caller.Token);

    public void Dispose()
    {
        _flurl.Dispose();
        _restSharp.Dispose();
        _client.Dispose();
    }
}
