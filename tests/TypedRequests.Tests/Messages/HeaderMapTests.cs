using FsCheck;
using FsCheck.Fluent;

namespace TypedRequests.Tests.Messages;

public sealed class HeaderMapTests
{
    // semantics: M3, M4 names compare without case, keep the last spelling and the first position
    [Fact]
    public void NamesCompareWithoutCaseAndKeepTheirFirstPlaceAndLastSpelling()
    {
        var map = new HeaderMap { ["a"] = "1", ["B"] = "2" };
        map["A"] = "3";
        Assert.Equal([new("A", "3"), new("B", "2")], map);
        Assert.Equal("3", map["a"]);
        Assert.True(map.Contains("b"));
    }

    [Fact]
    public void AddJoinsWithAComma()
    {
        var map = new HeaderMap { { "Accept", "text/html" } };
        map.Add("accept", "text/plain");
        Assert.Equal("text/html, text/plain", map["Accept"]);
    }

    [Fact]
    public void RemoveForgetsWhereNullRemembersARemoval()
    {
        var map = new HeaderMap { ["a"] = "1", ["b"] = null };
        Assert.True(map.Remove("A"));
        Assert.False(map.Remove("a"));
        Assert.False(map.Contains("a"));
        Assert.True(map.Contains("b"));
        Assert.Null(map["b"]);
    }

    [Fact]
    public void ASnapshotDoesNotSeeLaterChanges()
    {
        var map = new HeaderMap { ["a"] = "1" };
        var before = map.Snapshot;
        map["a"] = "2";
        map["b"] = "3";
        Assert.Equal([new("a", "1")], before);
    }

    [Fact]
    public void ConcurrentChangesAreAllKept()
    {
        var map = new HeaderMap();
        Parallel.For(0, 200, i => map["h" + i] = "v");
        Assert.Equal(200, map.Count);
    }

    // Merging levels is associative and leaves its inputs as they were, removals included.
    [Fact]
    public void MergingIsAssociativeAndChangesNoInput()
    {
        var name = Gen.Elements("a", "A", "b", "B", "c");
        var value = Gen.Elements("1", "2", null);
        var level = Gen.ListOf(Gen.Select(Gen.Zip(name, value), pair => new KeyValuePair<string, string?>(pair.Item1, pair.Item2)))
            .Select(pairs => pairs.Aggregate(Array.Empty<KeyValuePair<string, string?>>(), (items, pair) => PairList.Set(items, pair, StringComparison.OrdinalIgnoreCase)));
        Prop.ForAll(level.ArrayOf(3).ToArbitrary(), levels =>
        {
            var (a, b, c) = (levels[0], levels[1], levels[2]);
            var (a1, b1, c1) = (a.ToArray(), b.ToArray(), c.ToArray());
            var left = Over(Over(a, b), c);
            var right = Over(a, Over(b, c));
            return left.SequenceEqual(right) && a.SequenceEqual(a1) && b.SequenceEqual(b1) && c.SequenceEqual(c1);
        }).QuickCheckThrowOnFailure();

        static KeyValuePair<string, string?>[] Over(KeyValuePair<string, string?>[] weaker, KeyValuePair<string, string?>[] stronger) =>
            PairList.Over(weaker, stronger, StringComparison.OrdinalIgnoreCase);
    }

    // The list that a call merges in place agrees with the pure merge, whatever the levels say.
    [Fact]
    public void MergingInPlaceAgreesWithThePureMerge()
    {
        var name = Gen.Elements("a", "b", "c", "d");
        var pair = Gen.Select(Gen.Zip(name, Gen.Elements("1", "2", null)), item => new KeyValuePair<string, string?>(item.Item1, item.Item2));
        var level = Gen.Select(Gen.ListOf(pair), items => items.ToArray());
        Prop.ForAll(level.ArrayOf(3).ToArbitrary(), levels =>
        {
            var list = new QueryList();
            list.Add(levels[0], CallLevel.Session);
            list.Add(levels[1], CallLevel.Endpoint);
            list.Add(levels[2], CallLevel.Options);
            var pure = Over(Over(Grouped(levels[0]), Grouped(levels[1])), Grouped(levels[2]));
            return list.Items.ToArray().SequenceEqual(pure.Select(item => new QueryArgument(item.Key, item.Value)));
        }).QuickCheckThrowOnFailure();

        // A level of its own groups the values of a name, as a route's arguments do.
        static KeyValuePair<string, string?>[] Grouped(KeyValuePair<string, string?>[] items) =>
            [.. items.Select(item => item.Key).Distinct().SelectMany(key => items.Where(item => item.Key == key))];
        static KeyValuePair<string, string?>[] Over(KeyValuePair<string, string?>[] weaker, KeyValuePair<string, string?>[] stronger) =>
            PairList.Over(weaker, stronger, StringComparison.Ordinal);
    }
}
