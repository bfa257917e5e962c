using Microsoft.CodeAnalysis;

namespace TypedRequests.Migration.Plans;

/// <summary>What is said before the edit about one place.</summary>
/// <param name="Kind">Whether it stands in the way.</param>
/// <param name="Location">The place in the source before the edit.</param>
/// <param name="Subject">The parameter, method or member.</param>
/// <param name="Text">What is sent or done now, and what will be; or why it stays.</param>
/// <param name="Topic">The heading of the page that says more.</param>
internal sealed record Remark(RemarkKind Kind, Location? Location, string Subject, string Text, string Topic);
