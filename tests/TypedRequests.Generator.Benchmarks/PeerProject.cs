using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Generator.Benchmarks;

/// <summary>
/// A project of 100 interfaces of eight methods, a record for each, and 1,000 classes that have nothing to do with them, as users of Refit and of TypedRequests write it:
/// the same text but for the namespace and the marker.
/// </summary>
internal sealed class PeerProject
{
    private const int Interfaces = 100;
    private const int Methods = 8;
    private const int Classes = 1000;
    private const int ClassesOfAFile = 100;

    private readonly string _library;
    private readonly string _marker;

    private PeerProject(string library, string marker)
    {
        _library = library;
        _marker = marker;
        Compilation = Create();
    }

    public static PeerProject OfTypedRequests() => new("TypedRequests", "[TypedClient]\n");

    public static PeerProject OfRefit() => new("Refit", "");

    public CSharpCompilation Compilation { get; }

    /// <summary>The same text parsed anew, of which a generator remembers nothing.</summary>
    public CSharpCompilation Create()
    {
        var trees = new List<SyntaxTree>
        {
            Parse($"global using System; global using System.Collections.Generic; global using System.Threading; global using System.Threading.Tasks; global using {_library};\n", "Usings.cs"),
            Parse(Edited(0, 0), "Edited.cs"),
        };
        trees.AddRange(Enumerable.Range(0, Interfaces).Select(i => Parse(Interface(i, ""), $"Api{i}.cs")));
        trees.AddRange(Enumerable.Range(0, Classes / ClassesOfAFile).Select(i => Parse(ClassFile(i), $"Classes{i}.cs")));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create("Sample", trees, SampleProject.References, options);
    }

    /// <summary>After a keystroke in the body of a method elsewhere.</summary>
    public CSharpCompilation EditBody(int keystroke) => Replace("Edited.cs", Edited(keystroke, 0));

    /// <summary>After a keystroke elsewhere that declares something.</summary>
    public CSharpCompilation EditDeclaration(int keystroke) => Replace("Edited.cs", Edited(0, keystroke));

    /// <summary>After a new method in one interface.</summary>
    public CSharpCompilation EditInterface(int keystroke) =>
        Replace("Api0.cs", Interface(0, $"    [Get(\"/new{Text(keystroke)}/{{id}}\")]\n    Task<Record0> New{Text(keystroke)}(int id, CancellationToken stop = default);\n"));

    private CSharpCompilation Replace(string file, string text) =>
        Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees.Single(tree => tree.FilePath == file), Parse(text, file));

    private string Interface(int i, string more)
    {
        var text = new StringBuilder($"namespace Sample;\n\n{_marker}public interface IApi{Text(i)}\n{{\n");
        for (var m = 0; m < Methods; m++) text.Append(Method(i, m));
        return text.Append(more).Append($"}}\n\npublic sealed record Record{Text(i)}(int Id, string Name, string? Note, double Amount, bool Done, IReadOnlyList<string> Tags);\n").ToString();
    }

    private static string Method(int i, int m) => (m % 4) switch
    {
        0 => $"    [Get(\"/things{Text(i)}/{{owner}}/m{Text(m)}\")]\n    Task<List<Record{Text(i)}>> List{Text(m)}(string owner, int? page = null, int? size = null, CancellationToken stop = default);\n\n",
        1 => $"    [Get(\"/things{Text(i)}/{{owner}}/m{Text(m)}/{{id}}\")]\n    Task<Record{Text(i)}> Get{Text(m)}(string owner, int id, CancellationToken stop = default);\n\n",
        2 => $"    [Post(\"/things{Text(i)}/{{owner}}/m{Text(m)}\")]\n    Task<Record{Text(i)}> Create{Text(m)}(string owner, [Body] Record{Text(i)} value, [Header(\"X-Trace\")] string? trace = null);\n\n",
        _ => $"    [Delete(\"/things{Text(i)}/{{owner}}/m{Text(m)}/{{id}}\")]\n    Task Delete{Text(m)}(string owner, int id, CancellationToken stop = default);\n\n",
    };

    private static string ClassFile(int file)
    {
        var text = new StringBuilder("namespace Sample;\n\n");
        for (var c = 0; c < ClassesOfAFile; c++)
        {
            text.Append($"public class Class{Text(file)}_{Text(c)}\n{{\n    [Obsolete(\"no\")]\n    public int Value {{ get; set; }}\n\n    public string Text(int x) => (x + Value).ToString();\n}}\n\n");
        }

        return text.ToString();
    }

    private static string Edited(int body, int declaration) =>
        $"namespace Sample; public static class Edited {{ public static int Value{Text(declaration)}() => {Text(body)}; }}";

    private static SyntaxTree Parse(string text, string file) => CSharpSyntaxTree.ParseText(text, SampleProject.ParseOptions, file);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
