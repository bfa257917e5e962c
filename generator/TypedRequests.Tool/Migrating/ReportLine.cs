namespace TypedRequests.Tool.Migrating;

/// <summary>One line of a report.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Text">What is said.</param>
internal sealed record ReportLine(string Place, string Text);
