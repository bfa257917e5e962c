using System.Reflection;

namespace TypedRequests.Package.Tests;

/// <summary>
/// A project of somebody who has just installed the package. Packages are unpacked beside it; those that the machine already has are read from its cache,
/// so that nothing is fetched.
/// </summary>
internal sealed class ConsumerProject
{
    private readonly string _folder;

    public ConsumerProject(string folder, string feed)
    {
        _folder = folder;
        // Those that this project was restored into, whichever way they were chosen.
        var folders = typeof(ConsumerProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "PackageFolders").Value!; // set in the project file
        var caches = folders.Split(';', StringSplitOptions.RemoveEmptyEntries).Select((cache, number) => $"""<add key="machine{number}" value="{cache}" />""");
        Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="packed" value="{feed}" /></packageSources>
              <fallbackPackageFolders><clear />{string.Concat(caches)}</fallbackPackageFolders>
            </configuration>
            """);
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    public ConsumerProject Project(string targetFramework, string properties = "", string kind = "csproj", string items = "")
    {
        Write("Consumer." + kind, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{targetFramework}</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>{(kind == "csproj" ? "true" : "false")}</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TypedRequests" Version="{PackedPackage.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);
        return this;
    }

    /// <summary>The project's file.</summary>
    public string ProjectFile => Path.Combine(_folder, "Consumer.csproj");

    public ConsumerProject Write(string file, string text)
    {
        File.WriteAllText(Path.Combine(_folder, file), text);
        return this;
    }

    /// <summary>The files in a folder of the project: their bytes, in hexadecimal, by name.</summary>
    public SortedDictionary<string, string> Read(string folder)
    {
        var root = Path.Combine(_folder, folder);
        return new(Directory.GetFiles(root, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(root, file), file => Convert.ToHexString(File.ReadAllBytes(file))));
    }

    public Task<(int ExitCode, string Output)> BuildAsync(params string[] arguments) =>
        DotnetCommand.RunAsync(_folder, ["build", "-v", "q", "--nologo", .. arguments]);

    public Task<(int ExitCode, string Output)> RestoreAsync() => DotnetCommand.RunAsync(_folder, ["restore", "-v", "q", "--nologo"]);

    public string ReadText(string file) => File.ReadAllText(Path.Combine(_folder, file));

    /// <summary>Builds without a warning, or fails the test.</summary>
    public async Task<string> MustBuildAsync()
    {
        var (exitCode, output) = await BuildAsync();
        Assert.True(exitCode == 0 && !output.Contains("warning "), output);
        return output;
    }

    /// <summary>Runs a file without a project.</summary>
    public Task<string> RunFileAsync(string file, params string[] arguments) => DotnetCommand.MustRunAsync(_folder, ["run", file, "--", .. arguments]);

    public Task<string> RunAsync(params string[] arguments) => DotnetCommand.MustRunAsync(_folder, ["run", "--no-build", "--", .. arguments]);
}
