using System.Text;
using Microsoft.CodeAnalysis;

namespace TypedRequests.Architecture.Tests;

/// <summary>
/// Every public name can be written as it is, beside all that user code has around it: a name that means two things does not compile, and a qualified name is
/// what people give up over (field: H11).
/// </summary>
public sealed class NameTests
{
    // Inside these, names such as Request, Response, Url, User and Page are members, which hide types.
    private static readonly string[] s_bases = ["object", "Controller", "ControllerBase", "PageModel", "ComponentBase", "Hub", "BackgroundService"];

    public static TheoryData<string> Bases => [.. s_bases];

    [Fact]
    public void BothPackagesAndAllNeighboursAreThere()
    {
        Assert.Contains(Neighbours.PublicTypes, type => type.Name == "Session");
        Assert.Contains(Neighbours.PublicTypes, type => type.Name == "HttpSessionOptions");
        Assert.Empty(Neighbours.Compile("""
            [NUnit.Framework.TestFixture] class A; [TestClass] class B { [Xunit.Fact] void N() { } string F => nameof(FsCheck.Xunit); }
            class C(WebAssemblyHostBuilder builder, IHttpClientFactory factory) : Controller { object O => (builder, factory); }
            """));
    }

    [Theory]
    [MemberData(nameof(Bases))]
    public void H11_EveryPublicTypeIsWrittenByItsSimpleName(string within)
    {
        var code = new StringBuilder();
        foreach (var type in Neighbours.PublicTypes)
        {
            code.AppendLine($"_ = typeof({Neighbours.Open(type)});");
            if (!type.IsStatic && FitsAnyArgument(type)) code.AppendLine($"{{ {Neighbours.Closed(type)}? value = default; _ = value; }}");
        }

        Check.Empty(Neighbours.Compile(Inside(within, code.ToString())));
    }

    // Made in tests and hooks, which are no controllers; in one it is TypedRequests.Response.Create, as Response is the response that is being written there.
    private const string Qualified = "Response.Create";

    // A static member is asked for in an expression, where a member of the surrounding class of that name comes first.
    [Theory]
    [MemberData(nameof(Bases))]
    public void H11_EveryStaticMemberIsReachedByTheSimpleNameOfItsType(string within)
    {
        var code = new StringBuilder();
        foreach (var type in Neighbours.PublicTypes.Where(type => type.Arity == 0 || FitsAnyArgument(type)))
            foreach (var name in type.GetMembers().Where(IsOffered).Select(member => $"{Neighbours.Closed(type)}.{member.Name}").Distinct().Where(text => text != Qualified))
                code.AppendLine($"_ = nameof({name});");
        Check.Empty(Neighbours.Compile(Inside(within, code.ToString())));
    }

    [Fact]
    public void H11_EveryAttributeIsWrittenByItsShortName()
    {
        var code = new StringBuilder();
        var types = new StringBuilder();
        foreach (var attribute in Neighbours.PublicTypes.Where(IsAttribute))
        {
            var written = $"{attribute.Name[..^"Attribute".Length]}{(attribute.Arity == 0 ? "" : "<string>")}({Arguments(attribute)})";
            var targets = Targets(attribute);
            if (targets.HasFlag(AttributeTargets.Assembly)) code.AppendLine($"[assembly: {written}]");
            var name = $"I{attribute.Name}{attribute.Arity}";
            types.AppendLine($"{On(targets, AttributeTargets.Interface, written)} interface {name} {{");
            types.AppendLine($"{On(targets, AttributeTargets.Method, written)} void M({On(targets, AttributeTargets.Parameter, written)} int p);");
            types.AppendLine($"{On(targets, AttributeTargets.Property, written)} int P {{ get; }} }}");
            types.AppendLine($"{On(targets, AttributeTargets.Class, written)} class C{name}; {On(targets, AttributeTargets.Enum, written)} enum E{name} {{ {On(targets, AttributeTargets.Field, written)} A }}");
        }

        Check.Empty(Neighbours.Compile(code.Append(types).ToString()));
    }

    [Theory]
    [InlineData("QueryString")] // an implicit using of the web SDK
    [InlineData("ProblemDetails")] // MVC
    [InlineData("InputFile")] // Blazor
    [InlineData("TestFixtureAttribute", "[TestFixture] class C;")] // NUnit
    [InlineData("Url", "abstract class C : ControllerBase { string N => nameof(Url.Empty); }")] // a member of every controller
    public void ANameThatMeansTwoThingsIsFound(string name, string code = "")
    {
        Assert.Empty(Neighbours.Compile($"class C({name} n) {{ object N => n; }}".Replace("(Url n)", "(object n)", StringComparison.Ordinal)));
        code = code.Length > 0 ? code : $"class C({name} n) {{ object N => n; }}";
        Assert.NotEmpty(Neighbours.Compile($"namespace TypedRequests {{ class {name} : Attribute {{ public const int Empty = 0; }} }}\n{code}"));
    }

    private static string Inside(string within, string statements) => $$"""
        abstract class User{{within}} : {{within}}
        {
            void Write()
            {
                {{statements}}
            }
        }
        """;

    private static bool IsOffered(ISymbol member) =>
        member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public } and (IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary, IsExtensionMethod: false });

    private static bool FitsAnyArgument(INamedTypeSymbol type) =>
        type.TypeParameters.All(parameter => parameter is { HasValueTypeConstraint: false, HasUnmanagedTypeConstraint: false, HasConstructorConstraint: false, ConstraintTypes.IsEmpty: true }) && !type.IsRefLikeType;

    private static bool IsAttribute(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
            if (current is { Name: "Attribute", ContainingNamespace.Name: "System" }) return !type.IsAbstract;
        return false;
    }

    private static AttributeTargets Targets(INamedTypeSymbol type) =>
        type.GetAttributes().SingleOrDefault(data => data.AttributeClass?.Name == "AttributeUsageAttribute") is { } usage
            ? (AttributeTargets)(int)usage.ConstructorArguments[0].Value! // a constant
            : type.BaseType is { } inherited ? Targets(inherited) : AttributeTargets.All;

    private static string Arguments(INamedTypeSymbol attribute) => string.Join(", ", attribute.InstanceConstructors
        .Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public).MinBy(constructor => constructor.Parameters.Length)!.Parameters // an attribute that can be written
        .Where(parameter => !parameter.IsParams && !parameter.IsOptional)
        .Select(parameter => parameter.Type switch
        {
            { SpecialType: SpecialType.System_String } => "\"a\"",
            { Name: "Type" } => "typeof(object)",
            _ => "default",
        }));

    private static string On(AttributeTargets targets, AttributeTargets target, string written) => targets.HasFlag(target) ? $"[{written}]" : "";
}
