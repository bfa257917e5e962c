namespace TypedRequests.Migration.Refit;

/// <summary>The headings of the page about coming from Refit.</summary>
internal static class RefitTopics
{
    public const string Routes = "routes";
    public const string Queries = "queries";
    public const string Values = "values";
    public const string Headers = "headers";
    public const string Bodies = "bodies";
    public const string Json = "json";
    public const string Multipart = "multipart";
    public const string Results = "results";
    public const string Errors = "errors";
    public const string Creation = "creation-and-injection";
    public const string Settings = "settings";
    public const string Missing = "what-is-missing";
}
