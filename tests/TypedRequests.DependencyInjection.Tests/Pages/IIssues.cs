namespace TypedRequests.DependencyInjection.Tests;

[TypedClient]
public interface IIssues
{
    [Get("/issues")]
    Task<string> List();
}
