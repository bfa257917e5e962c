using TypedRequests.Import.Model;

namespace TypedRequests.Import.Schemas;

/// <summary>The types that interfaces reach, each with the interfaces that do.</summary>
internal static class Reachable
{
    public static IReadOnlyList<DeclaredType> Mark(IReadOnlyList<InterfaceModel> interfaces)
    {
        var all = new HashSet<DeclaredType>();
        foreach (var one in interfaces)
        {
            var open = new Stack<DeclaredType>(one.Methods.SelectMany(static method => method.Uses).SelectMany(Declared));
            while (open.Count > 0)
            {
                var type = open.Pop();
                all.Add(type);
                if (!type.UsedBy.Add(one.Tag + "\n" + one.Server)) continue;
                foreach (var inner in type.Uses.SelectMany(Declared)) open.Push(inner);
            }
        }

        return [.. all.OrderBy(static type => type.Order)];
    }

    private static IEnumerable<DeclaredType> Declared(TypeUse use) => use.Parts().Select(static part => part.Canonical).OfType<DeclaredType>();
}
