namespace TypedRequests.Tool.Commands;

/// <summary>What a command ends with.</summary>
internal static class ExitCode
{
    /// <summary>All was done, or there was nothing to do.</summary>
    public const int Done = 0;

    /// <summary>It failed, or was asked for something that is not there.</summary>
    public const int Failed = 1;

    /// <summary>It was done, and something is left to do by hand.</summary>
    public const int LeftToDo = 2;
}
