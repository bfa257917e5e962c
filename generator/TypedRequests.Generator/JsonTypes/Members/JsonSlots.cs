using TypedRequests.Generator.JsonTypes.Model;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>
/// Lays formats out in an array where each has a place of its own, by the hash of its key. The compiler compares what a step yields place by place: in a
/// sorted list one new record would move, and so emit again, every one behind it.
/// </summary>
internal static class JsonSlots
{
    private const int Fewest = 64;
    private const int Sparseness = 4;

    public static JsonTypeModel?[] Place(IEnumerable<JsonTypeModel> models)
    {
        var byKey = new SortedDictionary<string, JsonTypeModel>(StringComparer.Ordinal);
        foreach (var model in models)
        {
            byKey[model.Key] = model;
        }

        var size = Fewest;
        while (size < byKey.Count * Sparseness)
        {
            size *= 2;
        }

        var slots = new JsonTypeModel?[size];
        foreach (var entry in byKey)
        {
            var slot = (int)(Hash(entry.Key) & (uint)(size - 1));
            while (slots[slot] is not null)
            {
                slot = (slot + 1) & (size - 1);
            }

            slots[slot] = entry.Value;
        }

        return slots;
    }

    // FNV-1a: the same in every process.
    private static uint Hash(string key)
    {
        var hash = 2166136261u;
        foreach (var c in key)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash;
    }
}
