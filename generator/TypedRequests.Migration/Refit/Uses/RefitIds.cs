namespace TypedRequests.Migration.Refit.Uses;

/// <summary>The diagnostics about Refit.</summary>
internal static class RefitIds
{
    public const string Client = "TR0010";
    public const string Differs = "TR0011";
    public const string Stays = "TR0012";
    public const string Creation = "TR0013";
    public const string Registration = "TR0014";
    public const string Settings = "TR0015";
    public const string Result = "TR0016";
    public const string Part = "TR0017";
}
