using System.Text.Json;
using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>One search for the case that an object is of.</summary>
internal readonly ref struct JsonCaseSearch(List<JsonCaseSigns> rows, Span<bool> excluded, Span<bool> present)
{
    private readonly Span<bool> _excluded = excluded;
    private readonly Span<bool> _present = present;

    /// <summary>Takes a member into account whose name tells something. The reader stands on its value.</summary>
    /// <param name="name">The number of the name.</param>
    /// <param name="reader">A copy of the tokenizer.</param>
    /// <param name="decides">The member's value is all there is to look at.</param>
    /// <returns>The case, once nothing else can come; null to go on.</returns>
    public int? Sees(int name, scoped Utf8JsonReader reader, bool decides)
    {
        _present[name] = true;
        var isMarked = false;
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var mark in rows[i].Marks)
            {
                if (mark.Name == name)
                {
                    var fits = mark.Fits(ref reader);
                    if (fits && decides)
                    {
                        return rows[i].Number;
                    }

                    isMarked |= fits;
                    _excluded[i] |= !fits;
                }
            }
        }

        return decides ? JsonCases.None : isMarked ? Only(name) : null;
    }

    /// <summary>The case that has all the members it needs, and none that it does not know; else the one that needs most of what is there.</summary>
    /// <param name="isExact">Nothing less will do.</param>
    public int Best(bool isExact)
    {
        var (best, most, isBestExact) = (JsonCases.None, -1, false);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (_excluded[i] || !HasAll(row.Needed))
            {
                continue;
            }

            var exact = !HasAny(row.Unknown);
            if ((exact && !isBestExact) || (exact == isBestExact && row.Needed.Count > most))
            {
                (best, most, isBestExact) = (row.Number, row.Needed.Count, exact);
            }
        }

        // A case that alone is left says best what it misses.
        return best >= 0 || isExact ? best : Last() ?? best;
    }

    // A member with a value that is of some case rules out those that do not have the member at all.
    private int? Only(int name)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            _excluded[i] |= rows[i].Unknown.Contains(name);
        }

        return Last();
    }

    // The one that is not excluded.
    private int? Last()
    {
        int? last = null;
        for (var i = 0; i < rows.Count; i++)
        {
            if (!_excluded[i])
            {
                if (last is { } other && other != rows[i].Number)
                {
                    return null;
                }

                last = rows[i].Number;
            }
        }

        return last;
    }

    private bool HasAll(List<int> names)
    {
        foreach (var name in names)
        {
            if (!_present[name])
            {
                return false;
            }
        }

        return true;
    }

    private bool HasAny(List<int> names)
    {
        foreach (var name in names)
        {
            if (_present[name])
            {
                return true;
            }
        }

        return false;
    }
}
