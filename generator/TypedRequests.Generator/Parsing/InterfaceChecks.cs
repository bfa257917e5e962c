using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;

namespace TypedRequests.Generator.Parsing;

/// <summary>Whether a class elsewhere in the assembly can implement an interface at all.</summary>
internal static class InterfaceChecks
{
    /// <summary>False after a finding, and for an open generic, which is emitted in its closed forms only.</summary>
    public static bool IsImplementable(INamedTypeSymbol client, FindingSink sink)
    {
        if (Obstacle(client) is { } why)
        {
            sink.Report(Descriptors.InterfaceNotImplementable, client.Locations.FirstOrDefault(), client.Name, why);
            return false;
        }

        return !IsOpen(client) && !StaticAbstracts(client, sink).Any();
    }

    private static string? Obstacle(INamedTypeSymbol client)
    {
        for (INamedTypeSymbol? type = client; type is not null; type = type.ContainingType)
        {
            var isOuter = !ReferenceEquals(type, client);
            if (type.IsFileLocal)
            {
                return isOuter ? $"it is nested in '{type.Name}', which is local to its file. Make that internal." : "it is local to its file. Make it internal.";
            }

            if (type.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
            {
                return isOuter ? $"it is nested in '{type.Name}', which other types cannot see. Make that internal." : "other types cannot see it. Make it internal.";
            }

            if (isOuter && type.Arity > 0)
            {
                return $"it is nested in the generic type '{type.Name}'. Move it out.";
            }
        }

        return null;
    }

    private static bool IsOpen(INamedTypeSymbol client) => client.TypeArguments.Any(static argument => argument.TypeKind == TypeKind.TypeParameter);

    // No class outside of this assembly can implement them, and an interface that has them is no type argument.
    private static List<ISymbol> StaticAbstracts(INamedTypeSymbol client, FindingSink sink)
    {
        var found = client.AllInterfaces.Prepend(client).SelectMany(static level => level.GetMembers()).Where(static member => member is { IsStatic: true, IsAbstract: true }).ToList();
        foreach (var member in found.Where(static member => member is not IMethodSymbol { AssociatedSymbol: not null }))
        {
            sink.Report(Descriptors.UnsupportedMember, member.Locations.FirstOrDefault(), member.Name, "a static abstract member");
        }

        return found;
    }
}
