namespace TypedRequests;

/// <summary>What is known of a bucket: NaN and 0 where nothing is.</summary>
internal readonly record struct BucketState(double Limit, double Remaining, long ResetAt, long HeldUntil);
