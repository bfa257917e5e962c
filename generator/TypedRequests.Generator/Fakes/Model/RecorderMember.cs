namespace TypedRequests.Generator.Fakes.Model;

/// <summary>A member of a recorder: its head, and what stands after it.</summary>
/// <param name="Field">The declaration of the static field that names the method; null for members that are not recorded.</param>
/// <param name="Head">Everything before the body, one line each.</param>
/// <param name="Body">The body.</param>
internal sealed record RecorderMember(string? Field, string Head, string Body);
