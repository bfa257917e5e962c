namespace TypedRequests.JsonProgram;

/// <summary>Flags.</summary>
[Flags]
public enum Rights
{
    None = 0,
    Read = 1,
    Write = 2,
}
