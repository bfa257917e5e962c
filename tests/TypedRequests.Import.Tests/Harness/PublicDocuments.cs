using TypedRequests.TestServers;

namespace TypedRequests.Import.Tests.Harness;

/// <summary>Documents of public APIs; where one is not there the test is skipped, with that reason.</summary>
internal static class PublicDocuments
{
    private const string Variable = "TYPEDREQUESTS_OPENAPI";

    public static string GitHub => Npm("@octokit", "openapi", "generated", "api.github.com.json");

    public static string Galaxy => Npm("@scalar", "galaxy", "dist", "latest.json");

    public static string Twilio => Shared("twilio", "twilio_api_v2010.json");

    public static string Slack => Shared("slack", "slack_web_openapi_v2.json");

    public static string OpenAi => Shared("openai", "openapi.json");

    /// <summary>A file of the packages that the run installs.</summary>
    public static string Npm(params string[] path)
    {
        var modules = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(modules), $"{Variable} does not name a node_modules folder with @octokit/openapi, @scalar/galaxy and @readme/oas-examples");
        return Path.Combine([Path.GetFullPath(modules, RepositoryFolder.PathOf()), .. path]);
    }

    private static string Shared(params string[] path)
    {
        var file = RepositoryFolder.PathOf(["..", "shared", "conformance", "openapi", .. path]);
        Assert.SkipUnless(File.Exists(file), "../shared/conformance/openapi is not there");
        return file;
    }
}
