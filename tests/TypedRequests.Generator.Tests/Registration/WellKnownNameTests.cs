using System.Reflection;

namespace TypedRequests.Generator.Tests.Registration;

public sealed class WellKnownNameTests
{
    private static readonly string[] s_assemblies = ["TypedRequests", "TypedRequests.DependencyInjection", "TypedRequests.Testing", "Microsoft.Extensions.Http", "Microsoft.Extensions.DependencyInjection.Abstractions"];

    public static TheoryData<string> Names => new(
        typeof(WellKnownNames).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Where(constant => constant.Name is not (nameof(WellKnownNames.Root) or nameof(WellKnownNames.Generated) or nameof(WellKnownNames.InjectionAssembly)
                or nameof(WellKnownNames.TestingAssembly) or nameof(WellKnownNames.ClientFactoryAssembly)))
            .Select(constant => (string)constant.GetRawConstantValue()!)); // constants only

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryNameIsATypeOfTheRuntime(string name)
    {
        var bare = name.Replace("global::", "", StringComparison.Ordinal);
        Assert.Contains(bare, s_assemblies.SelectMany(assembly => Assembly.Load(assembly).GetExportedTypes()).Select(type => type.FullName!.Split('`')[0])); // exported types are closed
    }

    [Theory]
    [InlineData(WellKnownNames.InjectionAssembly)]
    [InlineData(WellKnownNames.TestingAssembly)]
    [InlineData(WellKnownNames.ClientFactoryAssembly)]
    public void TheAssembliesAreThoseThatAreBuilt(string name) => Assert.Contains(name, s_assemblies);
}
