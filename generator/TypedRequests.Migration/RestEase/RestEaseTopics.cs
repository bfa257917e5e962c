namespace TypedRequests.Migration.RestEase;

/// <summary>The headings of the page about coming from RestEase.</summary>
internal static class RestEaseTopics
{
    public const string Routes = "routes";
    public const string Queries = "queries";
    public const string Values = "values";
    public const string Headers = "headers";
    public const string Bodies = "bodies";
    public const string Json = "json";
    public const string Results = "results";
    public const string Errors = "errors";
    public const string Creation = "creation-and-injection";
    public const string Missing = "what-is-missing";
}
