namespace TypedRequests.Tests.HttpBin;

[Collection(nameof(RealHttpBinGroup))]
public sealed class SeedTourOnHttpBinTests(RealHttpBin httpBin) : SeedTour(httpBin);
