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
            var project = solution.GetProject(id)!; // its own ID
            if (project.Language != LanguageNames.CSharp)
            {
                continue;
            }

            // Without dependency injection in the project, what is emitted for it would not compile.
            Assembly[] own = Has(project, "Microsoft.Extensions.DependencyInjection.Abstractions") ? [typeof(Session).Assembly, typeof(HttpSessionOptions).Assembly] : [typeof(Session).Assembly];
            solution = solution.AddMetadataReferences(id, own.Where(assembly => !Has(project, assembly.GetName().Name)).Select(assembly => MetadataReference.CreateFromFile(assembly.Location)));
        }

        return solution;
    }

    private static bool Has(Project project, string? name) => project.MetadataReferences.Any(reference => Path.GetFileNameWithoutExtension(reference.Display) == name);
}
