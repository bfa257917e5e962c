using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>The names that one emitted format uses, and what its parts ask about its members.</summary>
internal sealed class JsonScope
{
    private const int CamelCase = 0;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "reader", "writer", "value", "index", "name", "initial", "names", "kinds", "type" };

    public JsonScope(JsonTypeModel type, JsonObjectModel model)
    {
        Type = type;
        Model = model;
        var locals = new List<JsonLocal>();
        foreach (var member in model.Members.OrderBy(static member => member.IsExtensionData))
        {
            var name = Take(NameCase.Apply(CamelCase, member.Name));
            var needsField = member is { IsExtensionData: true } or { Shape: { Read: null, IsInstance: false, IsStatic: false } };
            locals.Add(new JsonLocal(member, locals.Count, CSharpText.Identifier(name), needsField ? "s_" + name : null)
            {
                WrittenField = member.Written is null ? null : "s_" + Take(name + "Written"),
                IsMatchedWithoutCase = !model.IsCaseSensitive,
            });
        }

        Locals = locals;
    }

    public JsonTypeModel Type { get; }

    public JsonObjectModel Model { get; }

    /// <summary>Every member; the extension data last, so that numbers are places in the table of names.</summary>
    public IReadOnlyList<JsonLocal> Locals { get; }

    public bool IsDirect => Model.IsSetDirectly;

    public JsonLocal? Extra
    {
        get
        {
            foreach (var local in Locals)
            {
                if (local.Member.IsExtensionData)
                {
                    return local;
                }
            }

            return null;
        }
    }

    /// <summary>The members that JSON can name.</summary>
    public IEnumerable<JsonLocal> Named => Locals.Where(static local => !local.Member.IsExtensionData);

    public IEnumerable<JsonLocal> In(JsonSlot slot)
    {
        foreach (var local in Locals)
        {
            if (local.Member.Slot == slot)
            {
                yield return local;
            }
        }
    }

    /// <summary>The numbers of the <c>seen</c> variables that are needed.</summary>
    public IEnumerable<int> Words()
    {
        var words = new SortedSet<int>();
        foreach (var local in Locals)
        {
            if (local.Member.IsRead && local.IsTracked(IsDirect))
            {
                words.Add(local.Word);
            }
        }

        // The look-up without case is handed all of them, from the first on.
        if (!Model.IsCaseSensitive && words.Count > 0)
        {
            words.UnionWith(Enumerable.Range(0, words.Max));
        }

        return words;
    }

    public static string Mask(ulong bits) => "0x" + bits.ToString("x", System.Globalization.CultureInfo.InvariantCulture) + "ul";

    public static string WasSeen(JsonLocal local) => $"(seen{CSharpText.Literal(local.Word)} & {Mask(local.Bit)}) != 0";

    public static string WasNotSeen(JsonLocal local) => $"(seen{CSharpText.Literal(local.Word)} & {Mask(local.Bit)}) == 0";

    private string Take(string wanted)
    {
        // The bit sets are called seen0, seen1, …
        var name = wanted.StartsWith("seen", StringComparison.Ordinal) ? "_" + wanted : wanted;
        for (var i = 2; !_taken.Add(name); i++)
        {
            name = wanted + "_" + CSharpText.Literal(i);
        }

        return name;
    }
}
