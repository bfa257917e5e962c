namespace TypedRequests.Tests.HttpBin;

public sealed class SeedTourOnEmbeddedServerTests(EmbeddedHttpBin httpBin) : SeedTour(httpBin), IClassFixture<EmbeddedHttpBin>;
