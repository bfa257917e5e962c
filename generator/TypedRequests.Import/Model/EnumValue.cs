namespace TypedRequests.Import.Model;

/// <summary>A value of an enum: its text, and the name it gets.</summary>
internal sealed record EnumValue(string Text, string Name);
