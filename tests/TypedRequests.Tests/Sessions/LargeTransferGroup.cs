namespace TypedRequests.Tests.Sessions;

/// <summary>Tests that ask what is alive in the process: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(LargeTransferGroup), DisableParallelization = true)]
public sealed class LargeTransferGroup;
