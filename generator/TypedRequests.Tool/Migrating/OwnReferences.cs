using System.Reflection;
using Microsoft.CodeAnalysis;

namespace TypedRequests.Tool.Migrating;

/// <summary>Our own assemblies, for projects that do not refer to them yet: what is written has to be looked at with them.</summary>
internal static class OwnReferences
{
    public static string Version { get; } = typeof(Session).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "1.0.0";

    public static Solution Add(Solution solution)
    {
        foreach (var id in solution.ProjectIds)
        {
            foreach (var assembly in (Assembly[])[typeof(Session).Assembly, typeof(HttpSessionOptions).Assembly])
            {
                var project = solution.GetProject(id)!; // its own ID
                var name = assembly.GetName().Name!; // every assembly has one
                if (project.Language == LanguageNames.CSharp && !project.MetadataReferences.Any(reference => Path.GetFileNameWithoutExtension(reference.Display) == name))
                {
                    solution = solution.AddMetadataReference(id, MetadataReference.CreateFromFile(assembly.Location));
                }
            }
        }

        return solution;
    }
}
