namespace TypedRequests.TestServers;

/// <summary>Python's <c>random.seed(n)</c> and <c>randint(0, 255)</c>: MT19937 seeded by an array, nine bits drawn until they fit.</summary>
internal sealed class PythonRandom
{
    private const int Size = 624;
    private readonly uint[] _state = new uint[Size];
    private int _next = Size;

    public PythonRandom(long seed)
    {
        var magnitude = (ulong)Math.Abs(seed);
        Seed(magnitude >> 32 == 0 ? [(uint)magnitude] : [(uint)magnitude, (uint)(magnitude >> 32)]);
    }

    public byte NextByte()
    {
        uint drawn;
        do drawn = NextWord() >> (32 - 9);
        while (drawn > byte.MaxValue);
        return (byte)drawn;
    }

    private void Seed(ReadOnlySpan<uint> key)
    {
        _state[0] = 19650218;
        for (var i = 1; i < Size; i++) _state[i] = 1812433253u * Mixed(i - 1) + (uint)i;
        var at = 1;
        for (var (left, j) = (Size, 0); left > 0; left--, j = (j + 1) % key.Length)
        {
            _state[at] = (_state[at] ^ (Mixed(at - 1) * 1664525u)) + key[j] + (uint)j;
            at = Advance(at);
        }

        for (var left = Size - 1; left > 0; left--)
        {
            _state[at] = (_state[at] ^ (Mixed(at - 1) * 1566083941u)) - (uint)at;
            at = Advance(at);
        }

        _state[0] = 0x80000000;
    }

    private uint Mixed(int i) => _state[i] ^ (_state[i] >> 30);

    private int Advance(int at)
    {
        if (++at < Size) return at;
        _state[0] = _state[Size - 1];
        return 1;
    }

    private uint NextWord()
    {
        if (_next == Size) Twist();
        var word = _state[_next++];
        word ^= word >> 11;
        word ^= (word << 7) & 0x9d2c5680;
        word ^= (word << 15) & 0xefc60000;
        return word ^ (word >> 18);
    }

    private void Twist()
    {
        for (var i = 0; i < Size; i++)
        {
            var joined = (_state[i] & 0x80000000) | (_state[(i + 1) % Size] & 0x7fffffff);
            _state[i] = _state[(i + 397) % Size] ^ (joined >> 1) ^ ((joined & 1) * 0x9908b0df);
        }

        _next = 0;
    }
}
