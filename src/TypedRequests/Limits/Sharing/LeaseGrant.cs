namespace TypedRequests;

/// <summary>What a process is given of a limit that several share.</summary>
/// <param name="Permits">How many permits.</param>
/// <param name="ValidFor">How long they may be used, in ticks.</param>
/// <param name="Wait">When to ask again if there is none, in ticks from now.</param>
/// <param name="Answers">How many answers there have been so far, of all processes.</param>
/// <param name="IsProbe">Whether others wait for what the answer says.</param>
internal readonly record struct LeaseGrant(int Permits, long ValidFor, long Wait, long Answers, bool IsProbe);
