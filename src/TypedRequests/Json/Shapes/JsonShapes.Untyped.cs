using System.Collections;
using System.Collections.Specialized;

namespace TypedRequests.CompilerServices;

/// <content>Collections that say nothing of their items, which are read and written as a member of type <see cref="object"/> is.</content>
public static partial class JsonShapes
{
    /// <summary><see cref="IEnumerable"/>.</summary>
    public static JsonFormat<IEnumerable> UntypedEnumerable => field ??= new JsonUntypedFormat<IEnumerable>(static items => items);

    /// <summary><see cref="ICollection"/>.</summary>
    public static JsonFormat<ICollection> UntypedCollection => field ??= new JsonUntypedFormat<ICollection>(static items => items);

    /// <summary><see cref="IList"/>.</summary>
    public static JsonFormat<IList> UntypedList => field ??= new JsonUntypedFormat<IList>(static items => items);

    /// <summary><see cref="System.Collections.ArrayList"/>.</summary>
    public static JsonFormat<ArrayList> ArrayList => field ??= new JsonUntypedFormat<ArrayList>(static items => new(items));

    /// <summary><see cref="Queue"/>.</summary>
    public static JsonFormat<Queue> UntypedQueue => field ??= new JsonUntypedFormat<Queue>(static items => new(items));

    /// <summary><see cref="Stack"/>.</summary>
    public static JsonFormat<Stack> UntypedStack => field ??= new JsonUntypedFormat<Stack>(static items => new(items));

    /// <summary><see cref="IDictionary"/>.</summary>
    public static JsonFormat<IDictionary> UntypedDictionary => field ??= new JsonUntypedMapFormat<IDictionary>(static () => new Dictionary<string, object?>());

    /// <summary><see cref="System.Collections.Hashtable"/>.</summary>
    public static JsonFormat<Hashtable> Hashtable => field ??= new JsonUntypedMapFormat<Hashtable>(static () => []);

    /// <summary><see cref="SortedList"/>.</summary>
    public static JsonFormat<SortedList> UntypedSortedList => field ??= new JsonUntypedMapFormat<SortedList>(static () => []);

    /// <summary><see cref="System.Collections.Specialized.ListDictionary"/>.</summary>
    public static JsonFormat<ListDictionary> ListDictionary => field ??= new JsonUntypedMapFormat<ListDictionary>(static () => []);

    /// <summary><see cref="System.Collections.Specialized.HybridDictionary"/>.</summary>
    public static JsonFormat<HybridDictionary> HybridDictionary => field ??= new JsonUntypedMapFormat<HybridDictionary>(static () => []);

    /// <summary><see cref="System.Collections.Specialized.OrderedDictionary"/>.</summary>
    public static JsonFormat<OrderedDictionary> OrderedDictionary => field ??= new JsonUntypedMapFormat<OrderedDictionary>(static () => []);
}
