namespace TypedRequests.Samples;

/// <summary>What the sample tells its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The server answered that it cannot help.</summary>
    public const int Refused = 1;

    /// <summary>The server could not be reached.</summary>
    public const int NoNetwork = 2;

    /// <summary>The command line is wrong (sysexits' EX_USAGE).</summary>
    public const int Usage = 64;
}
