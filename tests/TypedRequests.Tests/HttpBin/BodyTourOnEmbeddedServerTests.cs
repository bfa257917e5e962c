namespace TypedRequests.Tests.HttpBin;

public sealed class BodyTourOnEmbeddedServerTests(EmbeddedHttpBin httpBin) : BodyTour(httpBin), IClassFixture<EmbeddedHttpBin>;
