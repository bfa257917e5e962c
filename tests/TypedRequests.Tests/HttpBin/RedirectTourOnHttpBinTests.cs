namespace TypedRequests.Tests.HttpBin;

[Collection(nameof(RealHttpBinGroup))]
public sealed class RedirectTourOnHttpBinTests(RealHttpBin httpBin) : RedirectTour(httpBin);
