namespace TypedRequests.Hosts.Tests.Discovery;

[TypedClient("https+http://weather")]
public interface IWeatherService
{
    [Get("/today")]
    Task<HostedIssue> Today();
}
