using TypedRequests.Import.Model;

namespace TypedRequests.Import.Names;

/// <summary>Gives each type that is written the shortest name that its places allow: the document's own, an operation's, or that of the member with the type around it.</summary>
internal sealed class TypeNamer(NameScope scope, string apiName)
{
    public void Name(IReadOnlyList<DeclaredType> types)
    {
        var ordered = types.OrderBy(static type => type.Direction).ThenBy(static type => type.Order).ToList();
        foreach (var type in ordered.Where(static type => type.Hints.Exists(static hint => hint.Component is not null) && !IsMostlyInline(type))) type.Name = scope.Take(FromComponents(type));
        foreach (var type in ordered)
        {
            if (type.Name.Length == 0 && type.Hints.Find(static hint => hint.Parent is null) is { } place) type.Name = scope.Take(FromOperation(type, place));
        }

        // From the outside to the inside: a member's type may be named after the type around it.
        while (ordered.Exists(static type => type.Name.Length == 0))
        {
            var next = ordered.FindAll(static type => type.Name.Length == 0 && type.Hints.Exists(static hint => hint.Parent!.Canonical.Name.Length > 0)); // those without a parent have names
            if (next.Count == 0) next = ordered.FindAll(static type => type.Name.Length == 0);
            foreach (var type in next) type.Name = scope.Take(FromMembers(type));
        }
    }

    // An enum that one component has and many members write out is called as they call it.
    private static bool IsMostlyInline(DeclaredType type) =>
        type is EnumType && type.Hints.Count(static hint => hint.Component is null) > 2 * type.Hints.Count(static hint => hint.Component is not null) && SharedLeaf(type) is not null;

    private IEnumerable<string> FromComponents(DeclaredType type)
    {
        var names = type.Hints.Select(static hint => hint.Component).OfType<string>().Select(Words.Of).Where(static words => words.Count > 0)
            .OrderBy(static words => Words.Pascal(words).Length).ThenBy(static words => Words.Pascal(words), StringComparer.Ordinal).ToList();
        if (names.Count == 0) return FromOperation(type, type.Hints[0]);
        var suffix = Suffix(type.Direction);
        var plain = names.Select(static words => Shortening.Pascal(words));
        var withSuffix = names.Select(words => Shortening.Pascal([.. words, suffix]));
        return [.. plain, .. type.Direction == Direction.Answer ? [] : withSuffix, Shortening.Pascal([apiName, .. names[0]]), Shortening.Pascal([.. names[0], "model"])];
    }

    private IEnumerable<string> FromOperation(DeclaredType type, NameHint place)
    {
        var name = Shortening.Pascal(place.All);
        return [.. OfCases(type), .. OfMembers(type, place), .. SharedLeaf(type) is { } shared ? [shared] : Array.Empty<string>(), name, Shortening.Pascal([apiName, .. place.All])];
    }

    private IEnumerable<string> FromMembers(DeclaredType type)
    {
        foreach (var name in OfCases(type)) yield return name;
        if (SharedLeaf(type) is { } shared) yield return shared;
        var places = type.Hints.Where(static hint => hint.Parent is { Canonical.Name.Length: > 0 })
            .OrderBy(static hint => hint.Parent!.Direction).ThenBy(static hint => hint.Parent!.Canonical.Name.Length).ToList(); // asked for just before
        foreach (var end in new string?[] { null, type is EnumType ? "kind" : "item" })
        {
            foreach (var place in places)
            {
                yield return Shortening.Pascal([.. Joined(Words.Of(place.Parent!.Canonical.Name), place.Words), .. end is null ? Array.Empty<string>() : [end]]); // asked for above
            }
        }

        yield return Shortening.Pascal([.. type.Hints[0].Words, type is EnumType ? "kind" : "item"]);
    }

    // A text or a number: what it is says more than where it was met first.
    private static IEnumerable<string> OfCases(DeclaredType type) =>
        type is UnionType { IsInterface: false } union && union.Distinct.All(static one => one.Kind == TypeKind.Plain || one is { Kind: TypeKind.List, Item.Kind: TypeKind.Plain })
            ? [string.Join("Or", union.Distinct.Select(static one => one.Kind == TypeKind.List ? UnionNames.Of(one.Item!) + "s" : UnionNames.Of(one)))] // a list has an item
            : [];

    // What many operations answer with or are sent, and that has one or two members, is called by them.
    private static IEnumerable<string> OfMembers(DeclaredType type, NameHint place)
    {
        var roots = type.Hints.FindAll(static hint => hint.Parent is null && hint.Component is null && hint.Words.Count > 1);
        return type is RecordType { Members.Count: 1 or 2 } record && roots.Count > 2
            ? [Shortening.Pascal([.. record.Members.SelectMany(static member => Words.Of(member.WireName)), place.Words[place.Words.Count - 1]])]
            : [];
    }

    // What stands under one name in several types is called by that name alone.
    private static string? SharedLeaf(DeclaredType type)
    {
        var places = type.Hints.FindAll(static hint => hint.Words.Count > 0 && (hint.Parent is not null || hint.Outer.Count > 0));
        var leaves = places.GroupBy(static hint => Words.Pascal(hint.Words), StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal).FirstOrDefault();
        var isShared = leaves is not null && leaves.Count() > 1 && leaves.Select(static hint => (hint.Parent?.Canonical, Words.Pascal(hint.Outer))).Distinct().Count() > 1;
        return isShared && leaves!.Key.Length is > 2 and <= Shortening.MostCharacters ? leaves.Key : null; // asked for just before
    }

    private static List<string> Joined(IReadOnlyList<string> outer, IReadOnlyList<string> inner)
    {
        var shared = Enumerable.Range(1, Math.Min(outer.Count, inner.Count)).LastOrDefault(count => outer.Skip(outer.Count - count).SequenceEqual(inner.Take(count), StringComparer.OrdinalIgnoreCase));
        return [.. outer, .. inner.Skip(shared)];
    }

    private static string Suffix(Direction direction) => direction switch
    {
        Direction.Patch => "patch",
        Direction.Fields => "form",
        _ => "input",
    };
}
