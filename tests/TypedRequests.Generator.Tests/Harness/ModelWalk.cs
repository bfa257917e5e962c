using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Generator.Tests.Harness;

/// <summary>Walks everything reachable from a model and names the first thing of Roslyn's in it: that would root a compilation and defeat caching.</summary>
internal static class ModelWalk
{
    /// <summary>The path to a Roslyn object inside <paramref name="model"/>, or null when there is none.</summary>
    public static string? FindRoslynObject(object? model) =>
        Visit(model, model?.GetType().Name ?? "null", new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static string? Visit(object? node, string path, HashSet<object> seen)
    {
        if (node is null or string || node.GetType().IsPrimitive || node.GetType().IsEnum || !seen.Add(node))
        {
            return null;
        }

        // `is`, because the exact run-time type is never the interface.
        if (node is ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or SemanticModel or Compilation or Location or Diagnostic or AttributeData
            or SourceText or IOperation)
        {
            return path;
        }

        return node is IEnumerable items ? VisitItems(items, path, seen) : VisitFields(node, path, seen);
    }

    private static string? VisitItems(IEnumerable items, string path, HashSet<object> seen) =>
        items.Cast<object?>().Select((item, i) => Visit(item, $"{path}[{i}]", seen)).FirstOrDefault(found => found is not null);

    private static string? VisitFields(object node, string path, HashSet<object> seen)
    {
        for (var type = node.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            var fields = type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly);
            foreach (var field in fields)
            {
                if (Visit(field.GetValue(node), $"{path}.{field.Name}", seen) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }
}
