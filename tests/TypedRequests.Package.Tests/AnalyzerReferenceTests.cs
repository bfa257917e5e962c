using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TypedRequests.Package.Tests;

/// <summary>An analyzer that asks for an assembly its host does not have is dropped with a warning: it may only ask for what Roslyn 4.14 brings.</summary>
public sealed class AnalyzerReferenceTests(PackedPackage package)
{
    private static readonly Dictionary<string, Version> s_host = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 14, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 14, 0, 0),
        ["System.Collections.Immutable"] = new(9, 0, 0, 0),
        ["System.Reflection.Metadata"] = new(9, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 2, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 1, 0),
    };

    // An editor, not the compiler, loads the fixes.
    private static readonly Dictionary<string, Version> s_editor = new(s_host)
    {
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 14, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 14, 0, 0),
        ["System.Composition.AttributedModel"] = new(9, 0, 0, 0),
        ["TypedRequests.Generator"] = new(int.MaxValue, 0),
        ["TypedRequests.Migration"] = new(int.MaxValue, 0),
    };

    // Completion stands in an assembly of its own, so that a host without an editor's features loses that alone.
    private static readonly Dictionary<string, Version> s_features = new(s_editor)
    {
        ["Microsoft.CodeAnalysis.Features"] = new(4, 14, 0, 0),
        ["TypedRequests.CodeFixes"] = new(int.MaxValue, 0),
    };

    [Fact]
    public void TheGeneratorAsksForNothingBeyondTheCompiler() => Assert.Empty(Beyond("TypedRequests.Generator", s_host));

    [Fact]
    public void TheMigrationAsksForNothingBeyondTheCompilerAndTheGenerator() =>
        Assert.Empty(Beyond("TypedRequests.Migration", new(s_host) { ["TypedRequests.Generator"] = new(int.MaxValue, 0) }));

    [Fact]
    public void TheFixesAskForNothingBeyondTheEditor() => Assert.Empty(Beyond("TypedRequests.CodeFixes", s_editor));

    [Fact]
    public void CompletionAsksForNothingBeyondTheEditorsFeatures() => Assert.Empty(Beyond("TypedRequests.Completion", s_features));

    [Fact]
    public void AForeignOrNewerReferenceIsFound()
    {
        var older = new Dictionary<string, Version>(s_host) { ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0) };
        Assert.Contains("Microsoft.CodeAnalysis 4.14.0.0", Beyond("TypedRequests.Generator", older));
        older.Remove("netstandard");
        Assert.Contains("netstandard 2.0.0.0", Beyond("TypedRequests.Generator", older));
    }

    private List<string> Beyond(string assembly, Dictionary<string, Version> host)
    {
        using var archive = package.Open();
        using var packed = archive.GetEntry($"analyzers/dotnet/roslyn4.14/cs/{assembly}.dll")!.Open(); // listed in PackageContentTests
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        bytes.Position = 0;
        using var executable = new PEReader(bytes);
        var metadata = executable.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => (Name: metadata.GetString(reference.Name), reference.Version));
        return [.. references.Where(reference => !(host.TryGetValue(reference.Name, out var most) && reference.Version <= most)).Select(reference => $"{reference.Name} {reference.Version}")];
    }
}
