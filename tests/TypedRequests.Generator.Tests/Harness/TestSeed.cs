namespace TypedRequests.Generator.Tests.Harness;

/// <summary>
/// Where random tests begin. The same for everybody, so that a run fails for what its own change did; <c>TYPEDREQUESTS_SEED=random</c> explores,
/// and a number repeats what a run has printed.
/// </summary>
internal static class TestSeed
{
    private const ulong Fixed = 20_261_124;

    public static ulong Current { get; } = Environment.GetEnvironmentVariable("TYPEDREQUESTS_SEED") switch
    {
        null or "" => Fixed,
        "random" => (ulong)Random.Shared.NextInt64(),
        var given => ulong.Parse(given, System.Globalization.CultureInfo.InvariantCulture),
    };
}
