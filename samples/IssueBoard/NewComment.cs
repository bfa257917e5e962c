namespace TypedRequests.Samples;

/// <summary>A comment to be written.</summary>
public sealed record NewComment(string Body);
