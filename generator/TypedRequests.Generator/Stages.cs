namespace TypedRequests.Generator;

/// <summary>The named steps of the pipeline. The test harness requires each one to be cached on a second run.</summary>
internal static class Stages
{
    /// <summary>From an interface with <c>[TypedClient]</c> to its model.</summary>
    public const string MarkedClients = "MarkedClients";

    /// <summary>From the <c>[assembly: ClosedClient]</c> attributes of a file to their models.</summary>
    public const string ClosedClients = "ClosedClients";

    /// <summary>One model, one file.</summary>
    public const string Clients = "Clients";

    /// <summary>What each [JsonRecord] asks for.</summary>
    public const string JsonRecords = "JsonRecords";

    /// <summary>What each call of Json&lt;T&gt;() and its like asks for.</summary>
    public const string JsonCalls = "JsonCalls";

    /// <summary>One format, one file.</summary>
    public const string JsonTypes = "JsonTypes";

    /// <summary>The formats behind Json&lt;T&gt;().</summary>
    public const string JsonRegistration = "JsonRegistration";

    /// <summary>What the registration has to know of a client.</summary>
    public const string RegisteredClients = "RegisteredClients";

    /// <summary>Whether the project refers to the package with which clients become services.</summary>
    public const string Injection = "Injection";

    /// <summary>The clients to be added to services, where that package is there.</summary>
    public const string InjectedClients = "InjectedClients";

    /// <summary>The assembly's registration.</summary>
    public const string Registration = "Registration";

    /// <summary>The recorder that each expectation of a test asks for.</summary>
    public const string Expectations = "Expectations";

    /// <summary>One interface, one recorder.</summary>
    public const string Recorders = "Recorders";

    /// <summary>The assembly's recorders.</summary>
    public const string RecorderRegistration = "RecorderRegistration";

    /// <summary>Whether the project can put a fake server into services.</summary>
    public const string FakeInjection = "FakeInjection";
}
