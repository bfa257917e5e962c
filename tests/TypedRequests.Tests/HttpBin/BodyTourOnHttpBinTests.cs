namespace TypedRequests.Tests.HttpBin;

[Collection(nameof(RealHttpBinGroup))]
public sealed class BodyTourOnHttpBinTests(RealHttpBin httpBin) : BodyTour(httpBin);
