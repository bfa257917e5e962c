using TypedRequests.Generator.JsonTypes.Model;

namespace TypedRequests.Generator.JsonTypes.Unions;

/// <summary>Says in words what a union's values look like.</summary>
internal static class JsonChoiceText
{
    private const int MostValues = 12;

    public static string Expected(JsonChoiceModel choice)
    {
        var words = new List<string>();
        var kinds = choice.Kinds.Select(static entry => entry.Kind).ToList();
        if (kinds.Contains(JsonKinds.String))
        {
            words.Add("a string");
        }
        else
        {
            words.AddRange(Few(choice.Texts.SelectMany(static entry => entry.Texts).Select(static text => "\"" + text + "\"")));
        }

        Add(words, kinds.Contains(JsonKinds.Number), "a number");
        Add(words, kinds.Contains(JsonKinds.True), "true");
        Add(words, kinds.Contains(JsonKinds.False), "false");
        Add(words, kinds.Contains(JsonKinds.Array) || choice.Items is not null, "an array");
        Add(words, kinds.Contains(JsonKinds.Object) || choice.Objects.Count > 0, Objects(choice));
        Add(words, kinds.Contains(JsonKinds.Null), "null");
        return words.Count < 2 ? string.Concat(words) : string.Join(", ", words.Take(words.Count - 1)) + " or " + words[words.Count - 1];
    }

    private static string Objects(JsonChoiceModel choice) => choice.By is null
        ? "an object" + (choice.Objects.Count > 0 ? " with the members of one case" : "")
        : $"an object whose \"{choice.By}\" is {string.Join(" or ", Few(choice.Objects.SelectMany(static signs => signs.Marks).Select(static mark => mark.Values.Replace(", ", " or "))))}";

    private static IEnumerable<string> Few(IEnumerable<string> values)
    {
        var all = values.ToList();
        return all.Count <= MostValues ? all : all.Take(MostValues).Append("another known text");
    }

    private static void Add(List<string> words, bool isOne, string word)
    {
        if (isOne)
        {
            words.Add(word);
        }
    }
}
