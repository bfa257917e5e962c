namespace TypedRequests.Migration.RestEase;

/// <summary>The diagnostics about RestEase.</summary>
internal static class RestEaseIds
{
    public const string Client = "TR0020";
    public const string Differs = "TR0021";
    public const string Stays = "TR0022";
    public const string Creation = "TR0023";
    public const string Result = "TR0024";
}
