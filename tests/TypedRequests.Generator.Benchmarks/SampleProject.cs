using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Generator.Benchmarks;

/// <summary>A made-up project of a given size, as one compilation.</summary>
internal static class SampleProject
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Threading; global using System.Threading.Tasks; global using TypedRequests;\n";

    /// <summary>The framework, the library, and Refit.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator) // always set by the host
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "TypedRequests.dll" or "Refit.dll" or "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12);

    /// <summary>Interfaces of twelve methods each, a record per interface, and classes that have nothing to do with them.</summary>
    public static CSharpCompilation Create(int interfaces, int unrelated, ProjectKind? kind = null)
    {
        kind ??= new ProjectKind();
        var trees = new List<SyntaxTree> { Parse(Usings, "Usings.cs"), Parse(Edited(0), "Edited.cs") };
        trees.AddRange(Enumerable.Range(0, interfaces).Select(i => Parse(Interface(i, kind), $"Api{i}.cs")));
        trees.AddRange(Enumerable.Range(0, unrelated / 100).Select(i => Parse(Classes(i), $"Classes{i}.cs")));
        if (kind.JsonContext)
        {
            trees.Add(Parse(Context(interfaces), "Context.cs"));
        }

        return CSharpCompilation.Create("Sample", trees, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The same project after a keystroke in a file that holds no interface.</summary>
    public static CSharpCompilation EditUnrelated(CSharpCompilation project, int keystroke) => Replace(project, "Edited.cs", Edited(keystroke));

    /// <summary>The same project after a new member in a class that no interface names: what is declared changes, what is emitted does not.</summary>
    public static CSharpCompilation EditDeclaration(CSharpCompilation project, int keystroke) =>
        Replace(project, "Edited.cs", Edited(0).Replace("Value()", $"Value{keystroke}()", StringComparison.Ordinal));

    /// <summary>The same project after a new method in one interface.</summary>
    public static CSharpCompilation EditInterface(CSharpCompilation project, int keystroke) =>
        Replace(project, "Api0.cs", Interface(0, new ProjectKind()).Replace("/* more */", $"[Get(\"/new{keystroke}/{{id}}\")] Task<Record0> New{keystroke}(int id, CancellationToken stop = default);", StringComparison.Ordinal));

    /// <summary>The same project after a new record, which a record that was there now holds.</summary>
    public static CSharpCompilation EditRecords(CSharpCompilation project, int keystroke) =>
        Replace(project, "Api0.cs", Interface(0, new ProjectKind()).Replace("Guid Id,", $"Guid Id, New{keystroke} New,", StringComparison.Ordinal) + $"public sealed record New{keystroke}(int X);\n");

    private static CSharpCompilation Replace(CSharpCompilation project, string file, string text) =>
        project.ReplaceSyntaxTree(project.SyntaxTrees.Single(tree => tree.FilePath == file), Parse(text, file));

    private static SyntaxTree Parse(string text, string file) => CSharpSyntaxTree.ParseText(text, ParseOptions, file);

    private static string Edited(int keystroke) => $"namespace Sample; public static class Edited {{ public static int Value() => {keystroke}; }}";

    private static string Interface(int i, ProjectKind kind)
    {
        var text = new StringBuilder("namespace Sample;\n\n");
        text.Append(kind.Clients ? "[TypedClient(\"https://api.example.com\")]\n[Header(\"Accept\", \"application/json\")]\n" : "").Append($"public interface IApi{i}\n{{\n");
        for (var m = 0; m < 12; m++)
        {
            text.Append($"    [Get(\"/things{i}/{{owner}}/m{m}{{?page,size}}\")]\n    Task<IReadOnlyList<Record{i}>> Method{m}(string owner, int? page = null, int? size = null, CancellationToken stop = default);\n\n");
        }

        return text.Append($"    /* more */\n}}\n\n{(kind.JsonRecords ? "[JsonRecord]\n" : "")}")
            .Append($"public sealed record Record{i}(int Id, string Name, string? Note, double Amount, bool Done, IReadOnlyList<Part{i}> Parts);\n\n")
            .Append($"public sealed record Part{i}(Guid Id, DateTimeOffset At, Dictionary<string, int> Counts);\n").ToString();
    }

    private static string Classes(int file)
    {
        var text = new StringBuilder("namespace Sample;\n\n");
        for (var c = 0; c < 100; c++)
        {
            text.Append($"public class Class{file}_{c}\n{{\n    [Obsolete(\"no\")]\n    public int Value {{ get; set; }}\n\n    public string Text(int x) => (x + Value).ToString();\n}}\n\n");
        }

        return text.ToString();
    }

    private static string Context(int interfaces) =>
        "namespace Sample;\n\n"
        + string.Concat(Enumerable.Range(0, interfaces).Select(i => $"[System.Text.Json.Serialization.JsonSerializable(typeof(IReadOnlyList<Record{i}>))]\n"))
        + "public partial class SampleContext : System.Text.Json.Serialization.JsonSerializerContext;\n";
}
