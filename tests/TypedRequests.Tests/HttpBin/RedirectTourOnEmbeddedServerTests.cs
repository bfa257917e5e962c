namespace TypedRequests.Tests.HttpBin;

public sealed class RedirectTourOnEmbeddedServerTests(EmbeddedHttpBin httpBin) : RedirectTour(httpBin), IClassFixture<EmbeddedHttpBin>;
