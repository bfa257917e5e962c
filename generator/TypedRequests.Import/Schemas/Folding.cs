using TypedRequests.Import.Model;

namespace TypedRequests.Import.Schemas;

/// <summary>Equal types become one: the first that was met, with the hints of all. Types that refer to each other in circles are equal if nothing tells them apart.</summary>
internal static class Folding
{
    public static void Run(TypeFactory factory)
    {
        var types = factory.Types;
        var groups = Refine(types);
        var first = new Dictionary<int, DeclaredType>();
        for (var i = 0; i < types.Count; i++)
        {
            if (!first.TryGetValue(groups[i], out var canonical))
            {
                first.Add(groups[i], types[i]);
                continue;
            }

            types[i].Canonical = canonical;
            canonical.Hints.AddRange(types[i].Hints.Except(canonical.Hints));
            if (types[i] is not EnumType values || canonical is not EnumType kept) continue;
            kept.HasFallback |= values.HasFallback;
            kept.TellsCases |= values.TellsCases;
        }
    }

    // Groups by what each type is itself, then apart where what they are made of lies in different groups, until that changes nothing.
    private static int[] Refine(IReadOnlyList<DeclaredType> types)
    {
        var groups = Number(types.Select(static type => type.OwnShape));
        for (var count = 0; ;)
        {
            var now = groups.Length == 0 ? 0 : groups.Max() + 1;
            if (now == count) return groups;
            count = now;
            var before = groups;
            groups = Number(types.Select((type, i) => FormattableString.Invariant($"{before[i]}:{string.Join(",", type.Uses.Select(use => Key(use, before)))}")));
        }
    }

    private static string Key(TypeUse use, int[] groups) => use.Kind switch
    {
        TypeKind.Declared => FormattableString.Invariant($"#{groups[use.Declared!.Order]}{(use.IsNullable ? "?" : "")}"), // declared, so there
        TypeKind.Plain => use.Write(),
        _ => use.Kind + "<" + Key(use.Item!, groups) + ">" + (use.IsNullable ? "?" : ""), // lists and maps have an item
    };

    private static int[] Number(IEnumerable<string> shapes)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. shapes.Select(shape =>
        {
            if (!numbers.TryGetValue(shape, out var number)) numbers.Add(shape, number = numbers.Count);
            return number;
        })];
    }
}
