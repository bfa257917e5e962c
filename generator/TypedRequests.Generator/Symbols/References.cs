using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Symbols;

/// <summary>What a project refers to, by name.</summary>
internal static class References
{
    /// <summary>Whether one of the references is to an assembly.</summary>
    public static bool Have(IEnumerable<MetadataReference> references, string assembly) => references.Any(reference => Is(reference, assembly));

    /// <summary>Whether a reference is to an assembly: a file of its name, or a project in the same solution.</summary>
    public static bool Is(MetadataReference reference, string assembly)
    {
        if (reference is CompilationReference project)
        {
            return project.Compilation.AssemblyName == assembly;
        }

        var file = reference.Display ?? "";
        return file.EndsWith(assembly + ".dll", StringComparison.OrdinalIgnoreCase)
            && (file.Length == assembly.Length + 4 || file[file.Length - assembly.Length - 5] is '/' or '\\');
    }
}
