using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Architecture.Tests;

/// <summary>Binds names of source files to what they mean. It need not compile without complaint: what is emitted into it elsewhere is not there.</summary>
internal static class SourceCompilation
{
    // The projects' implicit usings; the sources name everything else.
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<MetadataReference> s_framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    public static CSharpCompilation Of(IEnumerable<SourceFile> files) => CSharpCompilation.Create(
        "sources",
        [.. files.Select(file => SourceFile.Parse(file.Path, file.Text)), SourceFile.Parse("usings.cs", ImplicitUsings)],
        s_framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
