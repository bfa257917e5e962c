namespace TypedRequests.OpenApi;

/// <summary>
/// Reads JSON (RFC 8259) forwards, through a window over the text, and keeps nothing. It refuses what is not JSON: comments, trailing commas, lone surrogates.
/// It does not recurse, so a hostile document cannot end the host's stack.
/// </summary>
internal sealed partial class JsonScanner
{
    public const int MaxDepth = 512;

    private const int WindowLength = 16 * 1024;

    private readonly IDocumentText _text;
    private readonly int _end;
    private readonly char[] _window;
    private int _windowStart;
    private int _count;
    private int _at;

    // Of each open container: is it an object, and has it members yet?
    private bool[] _isObject = new bool[16];
    private bool[] _hasItems = new bool[16];
    private int _depth;

    public JsonScanner(IDocumentText text, int from, int to)
    {
        _text = text;
        _end = to;
        _window = new char[Math.Max(1, Math.Min(to - from, WindowLength))];
        _windowStart = from;
    }

    /// <summary>Where the next character stands. After <see cref="Peek"/>: where the next token begins.</summary>
    public int Position => _windowStart + _at;

    /// <summary>The first character of the next token, or -1 at the end.</summary>
    public int Peek()
    {
        do
        {
            for (; _at < _count; _at++)
            {
                var c = _window[_at];
                if (c is not (' ' or '\n' or '\r' or '\t')) return c;
            }
        }
        while (Refill());
        return -1;
    }

    /// <summary>Passes a scalar, or enters a container, whose members <see cref="MoveNext()"/> then goes over.</summary>
    public JsonKind Enter()
    {
        switch (Peek())
        {
            case '{': return Open(isObject: true);
            case '[': return Open(isObject: false);
            case '"': PassString(); return JsonKind.String;
            case 't': PassWord("true"); return JsonKind.True;
            case 'f': PassWord("false"); return JsonKind.False;
            case 'n': PassWord("null"); return JsonKind.Null;
            case '-' or (>= '0' and <= '9'): PassNumber(); return JsonKind.Number;
            case -1: throw Fault("The text ends where a value is expected.");
            default: throw Fault("A value is expected here.");
        }
    }

    /// <summary>Passes a whole value.</summary>
    public JsonKind Pass()
    {
        var outer = _depth;
        var kind = Enter();
        while (_depth > outer)
        {
            if (MoveNext()) Enter();
        }
        return kind;
    }

    /// <summary>Goes to the next member of the innermost container, past its name; false at the end of the container, which it leaves.</summary>
    public bool MoveNext()
    {
        if (!MoveToMember()) return false;
        if (!_isObject[_depth - 1]) return true;
        PassString();
        PassColon();
        return true;
    }

    /// <summary>The same in an object, with the member's name.</summary>
    public bool MoveNext(out string name)
    {
        name = "";
        if (!MoveToMember()) return false;
        name = ReadString();
        PassColon();
        return true;
    }

    /// <summary>What <paramref name="message"/> says of the place where the scanner stands.</summary>
    public DocumentException Fault(string message) => Fault(message, Position);

    public DocumentException Fault(string message, int offset)
    {
        var (line, column) = TextPosition.Of(_text, offset);
        return new DocumentException(message, line, column);
    }

    private JsonKind Open(bool isObject)
    {
        if (_depth == MaxDepth) throw Fault("Values are nested more than 512 deep.");
        if (_depth == _isObject.Length)
        {
            Array.Resize(ref _isObject, _depth * 2);
            Array.Resize(ref _hasItems, _depth * 2);
        }
        _at++;
        _isObject[_depth] = isObject;
        _hasItems[_depth++] = false;
        return isObject ? JsonKind.Object : JsonKind.Array;
    }

    private bool MoveToMember()
    {
        var isObject = _isObject[_depth - 1];
        var next = Peek();
        if (next == (isObject ? '}' : ']'))
        {
            _at++;
            _depth--;
            return false;
        }
        if (_hasItems[_depth - 1])
        {
            if (next is not ',') throw Expected(next, isObject ? "',' or '}' is expected here." : "',' or ']' is expected here.");
            _at++;
            next = Peek();
        }
        _hasItems[_depth - 1] = true;
        return !isObject || next is '"' ? true : throw Expected(next, "A name in quotation marks is expected here.");
    }

    private void PassColon()
    {
        var next = Peek();
        if (next is not ':') throw Expected(next, "':' is expected here.");
        _at++;
    }

    private DocumentException Expected(int next, string message) => Fault(next < 0 ? "The text ends inside a value." : message);

    private bool Refill()
    {
        _windowStart += _count;
        _at = 0;
        _count = Math.Min(_window.Length, _end - _windowStart);
        if (_count <= 0)
        {
            _count = 0;
            return false;
        }
        _text.CopyTo(_windowStart, _window, 0, _count);
        return true;
    }

    /// <summary>The character at hand, or -1 at the end; white space counts.</summary>
    private int Current() => _at < _count || Refill() ? _window[_at] : -1;
}
