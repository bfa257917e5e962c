using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Architecture.Tests;

/// <summary>User code that has this library beside everything that it usually stands beside: the implicit usings of the SDKs, MVC, Blazor and the test frameworks.</summary>
internal static class Neighbours
{
    /// <summary>The usings that the SDKs write by themselves, and those that a file of such a project has as a rule.</summary>
    public static IReadOnlyList<string> Usings { get; } =
    [
        // Microsoft.NET.Sdk
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
        // Microsoft.NET.Sdk.Web, .Worker, .BlazorWebAssembly
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
        // what such projects write
        "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Mvc.RazorPages", "Microsoft.AspNetCore.Authorization", "Microsoft.AspNetCore.Components",
        "Microsoft.AspNetCore.Components.Forms", "Microsoft.AspNetCore.Components.Web", "Microsoft.AspNetCore.Components.WebAssembly.Hosting", "Microsoft.AspNetCore.SignalR",
        "Microsoft.Extensions.Caching.Memory", "Microsoft.Extensions.Diagnostics.HealthChecks", "Microsoft.Extensions.Http", "Microsoft.Extensions.Options",
        "System.ComponentModel.DataAnnotations", "System.Net.Http.Headers", "System.Text.Json.Serialization",
        // tests
        "FsCheck.Xunit", "Microsoft.VisualStudio.TestTools.UnitTesting", "NUnit.Framework", "Xunit",
        "TypedRequests",
    ];

    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_references = new(
        () => [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "neighbours.txt")).Where(file => file.Length > 0).Distinct().Select(file => MetadataReference.CreateFromFile(file))]);

    /// <summary>The public types of both packages that people write, in order of name.</summary>
    public static IReadOnlyList<INamedTypeSymbol> PublicTypes { get; } = [.. Find()];

    /// <summary>What the compiler says of a file with all the usings.</summary>
    public static IReadOnlyList<string> Compile(string code)
    {
        var compilation = Create(string.Concat(Usings.Select(name => $"global using {name};\n")), code);
        return [.. compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => $"{found.Id}: {found.GetMessage(System.Globalization.CultureInfo.InvariantCulture)} « {LineOf(found)} »").Distinct()];
    }

    /// <summary>The simple name as it stands in code, open when it is generic.</summary>
    public static string Open(INamedTypeSymbol type) => type.Arity == 0 ? type.Name : $"{type.Name}<{new string(',', type.Arity - 1)}>";

    /// <summary>The same, closed.</summary>
    public static string Closed(INamedTypeSymbol type) => type.Arity == 0 ? type.Name : $"{type.Name}<{string.Join(", ", Enumerable.Repeat("string", type.Arity))}>";

    private static IEnumerable<INamedTypeSymbol> Find()
    {
        var compilation = Create();
        return compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Name is "TypedRequests" or "TypedRequests.DependencyInjection" or "TypedRequests.Testing")
            .SelectMany(assembly => Types(assembly.GlobalNamespace))
            .Where(type => type.DeclaredAccessibility == Accessibility.Public && type.ContainingNamespace.Name != "CompilerServices")
            .OrderBy(type => type.Name, StringComparer.Ordinal);
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) => space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static CSharpCompilation Create(params string[] sources) => CSharpCompilation.Create(
        "user", sources.Select(source => SourceFile.Parse("User.cs", source)), s_references.Value,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static string LineOf(Diagnostic found) => found.Location.SourceTree is { } tree
        ? tree.GetText().Lines[found.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()
        : "";
}
