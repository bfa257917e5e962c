namespace TypedRequests.Tests.HttpBin;

public sealed class BodyTourOnHttpBinTests(RealHttpBin httpBin) : BodyTour(httpBin), IClassFixture<RealHttpBin>;
