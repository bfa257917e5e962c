namespace TypedRequests.Tests;

/// <summary>Tests that ask what is alive or was allocated in the process: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(AloneGroup), DisableParallelization = true)]
public sealed class AloneGroup;
