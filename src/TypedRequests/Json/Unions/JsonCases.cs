using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace TypedRequests.CompilerServices;

/// <summary>How the cases of a union that are objects are told apart: by members with known values, by members that must be there, and by members that one of them does not have.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonCases
{
    /// <summary>The value is of no case.</summary>
    public const int None = -1;

    private const int FewEnough = 256;

    private readonly List<byte[]> _names = [];
    private readonly List<JsonCaseSigns> _rows = [];
    private readonly byte[]? _only;
    private bool _isExact;

    /// <summary>Cases that several members tell apart, or members that are there or not.</summary>
    public JsonCases()
    {
    }

    /// <summary>Cases of which each has its own values of one member.</summary>
    /// <param name="name">The member's JSON name.</param>
    public JsonCases(string name) => _only = Encoding.UTF8.GetBytes(name);

    /// <summary>Begins a case; what is said next is said of it. One case may be begun several times, where it holds a union itself.</summary>
    /// <param name="number">Its number.</param>
    public JsonCases Case(int number)
    {
        _rows.Add(new JsonCaseSigns(number));
        return this;
    }

    /// <summary>A member has one of some values.</summary>
    /// <param name="name">The member's JSON name.</param>
    /// <param name="values">Texts, whole numbers, true or false.</param>
    public JsonCases Is(string name, params object[] values)
    {
        var mark = new JsonCaseMark(NumberOf(name), values);
        _rows[^1].Marks.Add(mark);
        _rows[^1].Needed.Add(mark.Name);
        return this;
    }

    /// <summary>Members must be there.</summary>
    /// <param name="names">Their JSON names.</param>
    public JsonCases Needs(params string[] names)
    {
        foreach (var name in names)
        {
            _rows[^1].Needed.Add(NumberOf(name));
        }

        return this;
    }

    /// <summary>Members are unknown to the case, and other cases must have them.</summary>
    /// <param name="names">Their JSON names.</param>
    public JsonCases Lacks(params string[] names)
    {
        foreach (var name in names)
        {
            _rows[^1].Unknown.Add(NumberOf(name));
        }

        return this;
    }

    /// <summary>An object that lacks what its case needs is of no case. Without this, the one case that it could be says what it misses.</summary>
    public JsonCases OrNone()
    {
        _isExact = true;
        return this;
    }

    /// <summary>The number of the case that an object is of.</summary>
    /// <param name="ahead">A copy of the tokenizer, on the start of the object.</param>
    /// <returns>The number, or <see cref="None"/>.</returns>
    public int Find(Utf8JsonReader ahead)
    {
        if (ahead.TokenType != JsonTokenType.StartObject)
        {
            return None;
        }

        var state = new JsonCaseSearch(
            _rows, _rows.Count <= FewEnough ? stackalloc bool[_rows.Count] : new bool[_rows.Count], _names.Count <= FewEnough ? stackalloc bool[_names.Count] : new bool[_names.Count]);
        while (JsonRead.Name(ref ahead))
        {
            var name = JsonRead.Text(ref ahead);
            var number = _only is null ? IndexOf(name) : name.SequenceEqual(_only) ? 0 : -1;
            ahead.Read();
            if (number >= 0 && state.Sees(number, ahead, _only is not null) is { } found)
            {
                return found;
            }

            ahead.Skip();
        }

        return state.Best(_isExact);
    }

    private int NumberOf(string name)
    {
        var utf8 = Encoding.UTF8.GetBytes(name);
        var number = IndexOf(utf8);
        if (number < 0)
        {
            number = _names.Count;
            _names.Add(utf8);
        }

        return number;
    }

    private int IndexOf(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < _names.Count; i++)
        {
            if (name.SequenceEqual(_names[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
