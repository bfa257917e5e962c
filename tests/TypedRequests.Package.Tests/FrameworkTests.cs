namespace TypedRequests.Package.Tests;

/// <summary>Which frameworks the package can be installed on (field: H5). The one that it cannot serve says so when packages are restored, not when the first type is missing.</summary>
public sealed class FrameworkTests(PackedPackage package)
{
    // Nothing but the package is restored: neither reference assemblies nor a host of an older framework.
    private const string PackageAlone = """
        <DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>
        <AutomaticallyUseReferenceAssemblyPackages>false</AutomaticallyUseReferenceAssemblyPackages>
        <CheckEolTargetFramework>false</CheckEolTargetFramework>
        """;

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("netstandard2.1")]
    [InlineData("net48")]
    [InlineData("net6.0")]
    [InlineData("net7.0")]
    public async Task H5_AFrameworkThatIsNotServedIsRefusedAtRestore(string framework)
    {
        var (exitCode, output) = await RestoreAsync(framework);
        Assert.NotEqual(0, exitCode);
        Assert.Contains($"error NU1202: Package TypedRequests {PackedPackage.Version} is not compatible with {framework} ", output);
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net9.0")]
    [InlineData("net10.0")]
    public async Task H5_AFrameworkThatIsServedGetsTheCheckOfItsCompiler(string framework)
    {
        var consumer = Consumer(framework);
        var (exitCode, output) = await consumer.RestoreAsync();
        Assert.True(exitCode == 0, output);
        Assert.Contains("buildTransitive/net8.0/TypedRequests.targets", consumer.ReadText(Path.Combine("obj", "Consumer.csproj.nuget.g.targets")));
    }

    private ConsumerProject Consumer(string framework) => package.NewConsumer("framework-" + framework).Project(framework, PackageAlone);

    private Task<(int ExitCode, string Output)> RestoreAsync(string framework) => Consumer(framework).RestoreAsync();
}
