using Microsoft.CodeAnalysis;
using TypedRequests.Differential.Tests.Cases;
using TypedRequests.Differential.Tests.Compiling;
using TypedRequests.Migration.Plans;
using TypedRequests.Migration.Refit;

namespace TypedRequests.Differential.Tests.Migrating;

/// <summary>Refit, with its generated clients.</summary>
internal sealed class RefitPeer : IPeer
{
    public string Name => "Refit";

    public IReadOnlyList<ISourceGenerator> Generators => RefitGenerator.Create();

    public Dialect Dialect { get; } = new RefitDialect();

    public string MakeClient(MigrationCase @case) => @case.MakesItsClient
        ? """return Made.Create(new System.Net.Http.HttpClient(handler) { BaseAddress = new System.Uri("https://api.example.com") });"""
        : """return Refit.RestService.For<IApi>(new System.Net.Http.HttpClient(handler) { BaseAddress = new System.Uri("https://api.example.com") });""";
}
