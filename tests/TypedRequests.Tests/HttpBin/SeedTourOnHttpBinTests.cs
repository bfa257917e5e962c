namespace TypedRequests.Tests.HttpBin;

public sealed class SeedTourOnHttpBinTests(RealHttpBin httpBin) : SeedTour(httpBin), IClassFixture<RealHttpBin>;
