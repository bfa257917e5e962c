using Microsoft.CodeAnalysis;
using TypedRequests.Differential.Tests.Cases;
using TypedRequests.Migration.Plans;
using TypedRequests.Migration.RestEase;

namespace TypedRequests.Differential.Tests.Migrating;

/// <summary>RestEase, which emits its clients at run time.</summary>
internal sealed class RestEasePeer : IPeer
{
    public string Name => "RestEase";

    public IReadOnlyList<ISourceGenerator> Generators => [];

    public Dialect Dialect { get; } = new RestEaseDialect();

    public string MakeClient(MigrationCase @case) => @case.MakesItsClient
        ? """return Made.Create(new System.Net.Http.HttpClient(handler) { BaseAddress = new System.Uri("https://api.example.com") });"""
        : """return RestEase.RestClient.For<IApi>(new System.Net.Http.HttpClient(handler) { BaseAddress = new System.Uri("https://api.example.com") });""";
}
