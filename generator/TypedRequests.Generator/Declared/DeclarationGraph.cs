using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Declared;

/// <summary>
/// Which declarations of a project a declaration can reach: those whose names stand in it, those whose names stand in these, and so on. A name is looked for in all
/// namespaces and all types at once, so that what the compiler finds is always among what is found here.
/// </summary>
internal sealed class DeclarationGraph
{
    private readonly List<DeclaredUnit> _units = [];
    private readonly List<int> _outsides = []; // of each unit, the place of what stands outside types in its file
    private readonly Dictionary<Fingerprint, int> _first = []; // by what a file declares: of one that was edited within bodies there is the latest version only
    private readonly Dictionary<ulong, List<int>> _byName = [];
    private readonly List<int> _forAll = [];
    private readonly int[]?[] _next;
    private readonly int[] _metIn; // the number of the walk in which each unit was met last
    private readonly Fingerprint _namespaces;
    private int _walk;

    public DeclarationGraph(IEnumerable<SyntaxTree> trees)
    {
        var namespaces = new SortedSet<ulong>();
        foreach (var file in trees.Select(FileDeclarations.Of))
        {
            namespaces.UnionWith(file.Namespaces);
            Add(file);
        }

        _next = new int[]?[_units.Count];
        _metIn = new int[_units.Count];
        _namespaces = namespaces.Aggregate(Fingerprint.Empty, static (all, name) => all.With(name));
    }

    /// <summary>What stands for all that can be reached from a place in a file. As long as it stays the same, what was read at the place stays the same.</summary>
    public Fingerprint Reach(SyntaxNode place)
    {
        var file = FileDeclarations.Of(place.SyntaxTree);
        lock (_next)
        {
            _walk++;
            var reached = new List<int>();
            _forAll.ForEach(unit => Meet(unit, reached));
            Meet(_first[file.Content] + file.IndexOf(place), reached);
            for (var i = 0; i < reached.Count; i++)
            {
                foreach (var next in Next(reached[i]))
                {
                    Meet(next, reached);
                }
            }

            // In the order of the files: it decides which part of a type comes first.
            reached.Sort();
            return reached.Aggregate(_namespaces, (all, unit) => all.With(_units[unit].Content));
        }
    }

    private void Meet(int unit, List<int> reached)
    {
        if (_metIn[unit] != _walk)
        {
            _metIn[unit] = _walk;
            reached.Add(unit);
        }
    }

    private void Add(FileDeclarations file)
    {
        var first = _units.Count;
        _first[file.Content] = first;
        foreach (var unit in file.Units)
        {
            foreach (var name in unit.Names)
            {
                (_byName.TryGetValue(name, out var known) ? known : _byName[name] = []).Add(_units.Count);
            }

            if (unit.IsForAll)
            {
                _forAll.Add(_units.Count);
            }

            _units.Add(unit);
            _outsides.Add(first);
        }
    }

    private int[] Next(int unit)
    {
        if (_next[unit] is not { } known)
        {
            var next = new HashSet<int> { _outsides[unit] };
            foreach (var word in _units[unit].Words)
            {
                if (_byName.TryGetValue(word, out var named))
                {
                    next.UnionWith(named);
                }
            }

            _next[unit] = known = [.. next];
        }

        return known;
    }
}
