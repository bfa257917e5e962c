namespace TypedRequests.Tests.HttpBin;

/// <summary>Tests against httpbin itself, one after the other: its random numbers come from one generator, whose seed a request of another test would spoil.</summary>
[CollectionDefinition(nameof(RealHttpBinGroup))]
public sealed class RealHttpBinGroup : ICollectionFixture<RealHttpBin>;
