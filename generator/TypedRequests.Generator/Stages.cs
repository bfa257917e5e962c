namespace TypedRequests.Generator;

/// <summary>The named steps of the pipeline. The test harness requires each one to be cached on a second run.</summary>
internal static class Stages
{
    /// <summary>From an attributed interface to its model.</summary>
    public const string Clients = "Clients";
}
