using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Generator.Declared;

/// <summary>What a project is compiled with, besides its files. Where it differs, nothing that was read before holds.</summary>
internal sealed class Surroundings(CSharpCompilation compilation)
{
    private readonly string? _assembly = compilation.AssemblyName;
    private readonly ImmutableArray<MetadataReference> _references = compilation.ExternalReferences;
    private readonly ParseOptions? _options = compilation.SyntaxTrees.FirstOrDefault()?.Options;

    /// <summary>Whether another compilation with the same options has them, too.</summary>
    public bool Are(CSharpCompilation other) =>
        other.AssemblyName == _assembly
        && other.ExternalReferences.SequenceEqual(_references)
        && other.SyntaxTrees.All(tree => ReferenceEquals(tree.Options, _options) || tree.Options.Equals(_options));
}
