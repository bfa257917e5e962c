namespace TypedRequests.Generator;

/// <summary>Every runtime name that the generator looks up or emits. A test resolves each in the built runtime.</summary>
internal static class WellKnownNames
{
    public const string Root = "TypedRequests";

    /// <summary>The namespace under which each assembly's clients and formats are emitted.</summary>
    public const string Generated = "TypedRequests.Generated";

    public const string JsonRecordAttribute = "TypedRequests.JsonRecordAttribute";

    public const string TypedClientAttribute = "TypedRequests.TypedClientAttribute";
    public const string ClosedClientAttribute = "TypedRequests.ClosedClientAttribute";

    /// <summary>The assembly with which clients become services; what is emitted for it names the types below.</summary>
    public const string InjectionAssembly = "TypedRequests.DependencyInjection";

    public const string SessionClients = "global::TypedRequests.CompilerServices.SessionClients";
    public const string SessionOptions = "global::TypedRequests.HttpSessionOptions";
    public const string ServiceCollection = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";

    public const string Session = "global::TypedRequests.Session";
    public const string JsonFormat = "global::TypedRequests.JsonFormat";
    public const string JsonShapes = "global::TypedRequests.CompilerServices.JsonShapes";
    public const string QueryStyle = "global::TypedRequests.QueryStyle";

    public const string JsonNaming = "global::TypedRequests.JsonNaming";

    public const string Fields = "global::TypedRequests.CompilerServices.Fields";
    public const string Call = "global::TypedRequests.CompilerServices.Call";
    public const string ClientDescription = "global::TypedRequests.CompilerServices.ClientDescription";
    public const string Endpoint = "global::TypedRequests.CompilerServices.Endpoint";
    public const string ParsedHits = "global::TypedRequests.CompilerServices.ParsedHits";
    public const string PageEnds = "global::TypedRequests.CompilerServices.PageEnds";
    public const string Formats = "global::TypedRequests.CompilerServices.Formats";
    public const string Wire = "global::TypedRequests.CompilerServices.Wire";
    public const string ClientFactories = "global::TypedRequests.CompilerServices.ClientFactories";
    public const string ClientVisitor = "global::TypedRequests.CompilerServices.IClientVisitor";
    public const string ClientRegistration = "global::TypedRequests.CompilerServices.ClientRegistration";

    /// <summary>The assembly of fake servers, that of <c>IHttpClientFactory</c>, and the types that are named where they are there.</summary>
    public const string TestingAssembly = "TypedRequests.Testing";

    public const string ClientFactoryAssembly = "Microsoft.Extensions.Http";
    public const string FakeServerType = "TypedRequests.FakeServer";
    public const string FakeServer = "global::TypedRequests.FakeServer";
    public const string FakeMethod = "global::TypedRequests.CompilerServices.FakeMethod";
    public const string FakeCalls = "global::TypedRequests.CompilerServices.FakeCalls";
    public const string FakeRecorders = "global::TypedRequests.CompilerServices.FakeRecorders";
}
