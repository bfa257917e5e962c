using System.Reflection;

namespace TypedRequests.Generator.Tests.Registration;

public sealed class WellKnownNameTests
{
    private static readonly string[] s_assemblies = ["TypedRequests", "TypedRequests.DependencyInjection", "Microsoft.Extensions.DependencyInjection.Abstractions"];

    public static TheoryData<string> Names => new(
        typeof(WellKnownNames).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Where(constant => constant.Name is not (nameof(WellKnownNames.Root) or nameof(WellKnownNames.Generated) or nameof(WellKnownNames.InjectionAssembly)))
            .Select(constant => (string)constant.GetRawConstantValue()!)); // constants only

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryNameIsATypeOfTheRuntime(string name)
    {
        var bare = name.Replace("global::", "", StringComparison.Ordinal);
        Assert.Contains(bare, s_assemblies.SelectMany(assembly => Assembly.Load(assembly).GetExportedTypes()).Select(type => type.FullName!.Split('`')[0])); // exported types are closed
    }

    [Fact]
    public void TheInjectionAssemblyIsTheOneThatIsBuilt() => Assert.Contains(WellKnownNames.InjectionAssembly, s_assemblies);
}
