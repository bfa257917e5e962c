namespace TypedRequests.Mutants;

/// <summary>What is mutated, and which tests are asked.</summary>
/// <param name="Name">What the command line calls it.</param>
/// <param name="Project">The project's folder, from the root of the repository.</param>
/// <param name="Framework">What the project is built for.</param>
/// <param name="Folder">The folder in it whose files are mutated.</param>
/// <param name="Tests">The test project, by its name.</param>
/// <param name="Filter">The runner's arguments that choose the tests.</param>
internal sealed record MutantSet(string Name, string Project, string Framework, string Folder, string Tests, params string[] Filter)
{
    private const string Runtime = "src/TypedRequests";
    private const string Generator = "generator/TypedRequests.Generator";
    private const string InRuntimeTests = "TypedRequests.Tests";
    private const string InGeneratorTests = "TypedRequests.Generator.Tests";

    private static readonly string[] s_urls =
    [
        "-class", "TypedRequests.Tests.Url*", "-class", "TypedRequests.Tests.OrdinaryUriTests", "-class", "TypedRequests.Tests.WireTextTests", "-class", "TypedRequests.Tests.LocationTests", "-class",
        "TypedRequests.Tests.LinkTests",
    ];

    public static IReadOnlyList<MutantSet> All { get; } =
    [
        new("caching", Runtime, "net10.0", "Caching", "TypedRequests.Caching.Tests"),
        new("limits", Runtime, "net10.0", "Limits", "TypedRequests.Limits.Tests"),
        new("cookies", Runtime, "net10.0", "Cookies", InRuntimeTests, "-namespace", "TypedRequests.Tests.Cookies"),
        new("urls", Runtime, "net10.0", "Messages/Urls", InRuntimeTests, s_urls),
        new("templates", Runtime, "net10.0", "Messages/UrlTemplates", InRuntimeTests, s_urls),
        new("routes", Generator, "netstandard2.0", "Parsing/Routes", InGeneratorTests, "-namespace", "TypedRequests.Generator.Tests.Routes"),
    ];
}
