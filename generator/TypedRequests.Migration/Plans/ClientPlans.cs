using Microsoft.CodeAnalysis;

namespace TypedRequests.Migration.Plans;

/// <summary>The plans of a project's clients. Interfaces that inherit from each other are one client's: they go together or not at all.</summary>
internal static class ClientPlans
{
    public static IReadOnlyDictionary<INamedTypeSymbol, ClientPlan> Of(Dialect dialect, MigrationContext context)
    {
        var plans = new Dictionary<INamedTypeSymbol, ClientPlan>(SymbolEqualityComparer.Default);
        foreach (var type in Types(context.Compilation.Assembly.GlobalNamespace))
        {
            Add(type, plans, dialect, context);
        }

        foreach (var named in context.Compilation.SourceModule.ReferencedAssemblySymbols.Where(static assembly => !assembly.Locations.IsEmpty && assembly.Locations[0].IsInSource))
        {
            foreach (var type in Types(named.GlobalNamespace))
            {
                Add(type, plans, dialect, context);
            }
        }

        while (HoldBack(plans))
        {
        }

        return plans;
    }

    private static void Add(INamedTypeSymbol type, Dictionary<INamedTypeSymbol, ClientPlan> plans, Dialect dialect, MigrationContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (type.TypeKind != TypeKind.Interface || plans.ContainsKey(type) || !dialect.IsClient(type))
        {
            return;
        }

        plans.Add(type, dialect.Plan(type, context));
        foreach (var inherited in type.AllInterfaces)
        {
            Add(inherited.OriginalDefinition, plans, dialect, context);
        }
    }

    private static bool HoldBack(Dictionary<INamedTypeSymbol, ClientPlan> plans)
    {
        var isChanged = false;
        foreach (var plan in plans.Values)
        {
            if (plan.IsPossible && plan.Client.DeclaringSyntaxReferences.IsEmpty)
            {
                plan.Stays(plan.Client, "it lies in another assembly", "interfaces");
                isChanged = true;
            }

            foreach (var inherited in plan.Client.AllInterfaces)
            {
                if (plans.TryGetValue(inherited.OriginalDefinition, out var other) && plan.IsPossible != other.IsPossible)
                {
                    var (goes, stays) = plan.IsPossible ? (plan, other) : (other, plan);
                    goes.Stays(goes.Client, $"it belongs together with '{stays.Client.Name}', which stays", "interfaces");
                    isChanged = true;
                }
            }
        }

        return isChanged;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol root)
    {
        foreach (var member in root.GetMembers())
        {
            foreach (var type in member is INamespaceSymbol inner ? Types(inner) : WithNested((INamedTypeSymbol)member))
            {
                yield return type;
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> WithNested(INamedTypeSymbol type) => type.GetTypeMembers().SelectMany(WithNested).Prepend(type);
}
