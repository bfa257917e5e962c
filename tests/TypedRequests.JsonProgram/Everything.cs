using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TypedRequests.JsonProgram;

/// <summary>A member of every shape.</summary>
[JsonRecord]
public sealed record Everything(
    bool Bool, char Char, sbyte SByte, byte Byte, short Int16, ushort UInt16, int Int32, uint UInt32, long Int64, ulong UInt64, Int128 Int128, UInt128 UInt128,
    Half Half, float Single, double Double, decimal Decimal, string String, Guid Guid, DateTime DateTime, DateTimeOffset DateTimeOffset, DateOnly DateOnly, TimeOnly TimeOnly,
    TimeSpan TimeSpan, Uri Uri, Version Version, byte[] Bytes, ReadOnlyMemory<byte> Memory, JsonElement Element, JsonNode Node, object Object,
    Level Level, Level? MaybeLevel, Rights Rights, int? Maybe, string? Nothing, Point Point, Point? MaybePoint)
{
    public required int[] Array { get; init; }

    public List<string?> List { get; init; } = [];

    public IReadOnlyList<int?> ReadOnlyList { get; init; } = [];

    public IEnumerable<Level> Enumerable { get; init; } = [];

    public HashSet<string> HashSet { get; init; } = [];

    public SortedSet<int> SortedSet { get; init; } = [];

    public Queue<int> Queue { get; init; } = [];

    public LinkedList<int> LinkedList { get; init; } = [];

    public ObservableCollection<int> ObservableCollection { get; init; } = [];

    public ConcurrentQueue<int> ConcurrentQueue { get; init; } = [];

    public ImmutableArray<int> ImmutableArray { get; init; } = [];

    public ImmutableList<string> ImmutableList { get; init; } = [];

    public FrozenSet<int> FrozenSet { get; init; } = FrozenSet<int>.Empty;

    public Memory<int> Piece { get; init; }

    public System.Collections.ArrayList Untyped { get; init; } = [];

    public System.Collections.IDictionary? UntypedMap { get; init; }

    public Dictionary<string, int> Dictionary { get; init; } = [];

    public IReadOnlyDictionary<Level, Point> ByLevel { get; init; } = new Dictionary<Level, Point>();

    public Dictionary<Guid, int[]> ByGuid { get; init; } = [];

    public SortedDictionary<int, string> SortedDictionary { get; init; } = [];

    public ImmutableDictionary<long, bool> ImmutableDictionary { get; init; } = ImmutableDictionary<long, bool>.Empty;

    public FrozenDictionary<string, int> FrozenDictionary { get; init; } = FrozenDictionary<string, int>.Empty;

    public Bag Bag { get; init; } = [];

    public Page<Point> Page { get; init; } = new([], 0);

    public Shape? Shape { get; init; }

    public IReadOnlyList<Content> Unions { get; init; } = [];

    public Optional<string?> Optional { get; init; }

    [JsonConverter(typeof(HexConverter))]
    public int Hex { get; init; }

    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public long Quoted { get; init; }

    public Settable? Settable { get; init; }

    public Everything? Next { get; init; }
}
