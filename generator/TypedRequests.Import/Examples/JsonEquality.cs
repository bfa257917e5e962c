using System.Globalization;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Examples;

/// <summary>Whether two values of JSON are the same: 1 is 1.0, and objects have no order.</summary>
internal static class JsonEquality
{
    public static bool AreEqual(JsonSlice one, JsonSlice other)
    {
        if (one.Kind != other.Kind) return false;
        switch (one.Kind)
        {
            case JsonKind.String:
                return one.AsString() == other.AsString();
            case JsonKind.Number:
                return Number(one) == Number(other);
            case JsonKind.Array:
                var (items, others) = (one.Items().ToList(), other.Items().ToList());
                return items.Count == others.Count && items.Zip(others, AreEqual).All(static same => same);
            case JsonKind.Object:
                var members = one.Members().ToList();
                return members.Count == other.Members().Count() && members.TrueForAll(member => other.TryGet(member.Name, out var value) && AreEqual(member.Value, value));
            default:
                return true;
        }
    }

    private static double Number(JsonSlice value) => double.Parse(value.RawText, NumberStyles.Float, CultureInfo.InvariantCulture);
}
