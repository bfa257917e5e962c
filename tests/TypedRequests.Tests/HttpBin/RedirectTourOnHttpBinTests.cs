namespace TypedRequests.Tests.HttpBin;

public sealed class RedirectTourOnHttpBinTests(RealHttpBin httpBin) : RedirectTour(httpBin), IClassFixture<RealHttpBin>;
