using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Generator.Tests.Harness;

/// <summary>Compilations as a strict user's project makes them.</summary>
internal static class TestCompilation
{
    public const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using TypedRequests;

        """;

    // C# 12 is the floor for emitted code; Diagnose checks the crefs of emitted comments.
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public static CSharpCompilation Create(params string[] sources) => Create("MyApp", sources, []);

    /// <summary>The same project from the same text: nothing that was remembered of a file is known of these.</summary>
    public static CSharpCompilation ParsedAnew(CSharpCompilation compilation) => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(
        compilation.SyntaxTrees.Select(tree => SyntaxFactory.ParseSyntaxTree(tree.GetText(), tree.Options, tree.FilePath)));

    public static CSharpCompilation Create(string assemblyName, IEnumerable<string> sources, IEnumerable<MetadataReference> more)
    {
        var trees = sources.Prepend(ImplicitUsings)
            .Select((source, i) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"Source{i}.cs"));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            deterministic: true,
            concurrentBuild: false);
        return CSharpCompilation.Create(assemblyName, trees, [.. References.All, .. more], options);
    }
}
