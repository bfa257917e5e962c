namespace TypedRequests.Generator.Model;

/// <summary>One enum value: its member and its text on the wire.</summary>
internal sealed record EnumMemberText(string Member, string Text);
