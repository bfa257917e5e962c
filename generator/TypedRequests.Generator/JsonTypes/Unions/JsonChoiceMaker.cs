using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.JsonTypes.Unions;

/// <summary>Finds what tells the cases of a union apart; or two of them that nothing does.</summary>
/// <param name="nameOf">The name of the case with a number.</param>
/// <param name="hasFallback">Another case takes what is of none, so that a case which is alone in its kind is looked at too.</param>
internal sealed class JsonChoiceMaker(Func<int, string> nameOf, bool hasFallback)
{
    private const string RemedyForValues = "Make one case of them, or mark one [JsonFallback].";
    private const string RemedyForObjects = "Give each a member that is marked [JsonConst], or one that must be there and that the other does not have; or mark one [JsonFallback].";

    private static readonly (JsonKinds Kind, string Words)[] s_plain =
    [
        (JsonKinds.Number, "numbers"), (JsonKinds.True, "true or false"), (JsonKinds.False, "true or false"), (JsonKinds.Null, "null"),
    ];

    /// <summary>Why two cases are alike: two sentences; null when all can be told apart.</summary>
    public string? Collision { get; private set; }

    public JsonChoiceModel Make(IReadOnlyList<(int Case, JsonForm Form)> forms, string around = "")
    {
        var kinds = new List<(JsonKinds Kind, int Case)>();
        foreach (var (kind, words) in s_plain)
        {
            if (Only(Of(forms, kind), words + around) is { } only)
            {
                kinds.Add((kind, only));
            }
        }

        var choice = WithObjects(WithArrays(WithTexts(new JsonChoiceModel(), Of(forms, JsonKinds.String), kinds, around), Of(forms, JsonKinds.Array), kinds, around), Of(forms, JsonKinds.Object), kinds, around);
        return choice with { Kinds = kinds.OrderBy(static entry => entry.Kind).ToEquatableArray() };
    }

    private JsonChoiceModel WithTexts(JsonChoiceModel choice, List<(int Case, JsonForm Form)> forms, List<(JsonKinds Kind, int Case)> kinds, string around)
    {
        if (Only([.. forms.Where(static entry => entry.Form.Texts is null)], "strings" + around) is { } open)
        {
            kinds.Add((JsonKinds.String, open));
        }

        var closed = forms.Where(static entry => entry.Form.Texts is not null).ToList();
        if (IsOfOneCase(forms) && closed.Count > 0 && !hasFallback)
        {
            // A single case says itself which texts it takes.
            kinds.RemoveAll(static entry => entry.Kind == JsonKinds.String);
            kinds.Add((JsonKinds.String, forms[0].Case));
            return choice;
        }

        for (var i = 0; i < closed.Count; i++)
        {
            for (var j = i + 1; j < closed.Count; j++)
            {
                if (closed[i].Case != closed[j].Case && closed[i].Form.Texts!.Intersect(closed[j].Form.Texts!).FirstOrDefault() is { } text) // closed: those with texts
                {
                    Collide(closed[i].Case, closed[j].Case, $"both may be \"{text}\"{around}");
                }
            }
        }

        return choice with { Texts = closed.Select(static entry => (entry.Case, entry.Form.Texts!.ToEquatableArray())).ToEquatableArray() };
    }

    private JsonChoiceModel WithArrays(JsonChoiceModel choice, List<(int Case, JsonForm Form)> forms, List<(JsonKinds Kind, int Case)> kinds, string around)
    {
        // Items of anything tell nothing, and may be arrays of anything again.
        if (forms.Count == 0 || (IsOfOneCase(forms) && (!hasFallback || forms.TrueForAll(static entry => entry.Form.Items.Count == 0))))
        {
            kinds.AddRange(forms.Take(1).Select(static entry => (JsonKinds.Array, entry.Case)));
            return choice;
        }

        // What collides already is looked into no further.
        if (Collision is not null)
        {
            return choice;
        }

        var items = forms.SelectMany(static entry => (entry.Form.Items.Count == 0 ? JsonForm.Anything : entry.Form.Items).Select(item => (entry.Case, item))).ToList();
        return choice with { Items = Make(items, around + " in arrays"), Empty = forms[0].Case };
    }

    private JsonChoiceModel WithObjects(JsonChoiceModel choice, List<(int Case, JsonForm Form)> forms, List<(JsonKinds Kind, int Case)> kinds, string around)
    {
        if (forms.Count == 0 || (IsOfOneCase(forms) && !(hasFallback && forms.TrueForAll(static entry => entry.Form.Signs.Needed.Count > 0))))
        {
            kinds.AddRange(forms.Take(1).Select(static entry => (JsonKinds.Object, entry.Case)));
            return choice;
        }

        for (var i = 0; i < forms.Count; i++)
        {
            for (var j = i + 1; j < forms.Count; j++)
            {
                if (forms[i].Case != forms[j].Case && !forms[i].Form.Signs.DiffersFrom(forms[j].Form.Signs))
                {
                    Collide(forms[i].Case, forms[j].Case, $"both are objects{around}, and each may have the other's members");
                }
            }
        }

        var by = ByOneMember(forms);
        return choice with { By = by, IsExact = hasFallback, Objects = forms.Select(entry => Signs(entry.Case, entry.Form.Signs, forms, by)).ToEquatableArray() };
    }

    // The first member that has a value of its own in each case.
    private static string? ByOneMember(List<(int Case, JsonForm Form)> forms) =>
        forms[0].Form.Signs.Marks.Keys.FirstOrDefault(name =>
        {
            var owners = new Dictionary<JsonMark, int>();
            return forms.TrueForAll(entry => entry.Form.Signs.Marks.TryGetValue(name, out var values) && values.All(value => Owns(owners, value, entry.Case)));
        });

    private static bool Owns(Dictionary<JsonMark, int> owners, JsonMark value, int @case)
    {
        if (owners.TryGetValue(value, out var owner))
        {
            return owner == @case;
        }

        owners.Add(value, @case);
        return true;
    }

    private static bool IsOfOneCase(List<(int Case, JsonForm Form)> forms) => forms.TrueForAll(entry => entry.Case == forms[0].Case);

    // Only what tells something: values that another case has otherwise, members that another one does not know.
    private JsonSignsModel Signs(int @case, JsonSigns signs, List<(int Case, JsonForm Form)> forms, string? by)
    {
        var others = forms.Where(entry => entry.Case != @case).Select(static entry => entry.Form.Signs).ToList();
        var marks = signs.Marks.Where(mark => by is null ? hasFallback || others.Exists(other => !other.Marks.TryGetValue(mark.Key, out var values) || values.Except(mark.Value).Any()) : mark.Key == by)
            .Select(static mark => (mark.Key, string.Join(", ", mark.Value.Select(static value => value.Literal)))).ToEquatableArray();
        if (by is not null)
        {
            return new JsonSignsModel(@case, marks, default, default);
        }

        var needed = signs.Needed.Where(name => !signs.Marks.ContainsKey(name) && (hasFallback || others.Exists(other => !other.Knows(name))));
        var unknown = others.SelectMany(static other => other.Needed).Distinct(StringComparer.Ordinal).Where(name => !signs.Knows(name));
        return new JsonSignsModel(@case, marks, needed.ToEquatableArray(), unknown.ToEquatableArray());
    }

    private static List<(int Case, JsonForm Form)> Of(IReadOnlyList<(int Case, JsonForm Form)> forms, JsonKinds kind) => [.. forms.Where(entry => (entry.Form.Kinds & kind) != 0)];

    private int? Only(List<(int Case, JsonForm Form)> forms, string words)
    {
        foreach (var (number, _) in forms)
        {
            if (number != forms[0].Case)
            {
                Collide(forms[0].Case, number, "both are " + words);
            }
        }

        return forms.Count == 0 ? null : forms[0].Case;
    }

    private void Collide(int one, int other, string reason) => Collision ??= $"'{nameOf(one)}' and '{nameOf(other)}' cannot be told apart: {reason}. {(reason.StartsWith("both are objects", StringComparison.Ordinal) ? RemedyForObjects : RemedyForValues)}";
}
