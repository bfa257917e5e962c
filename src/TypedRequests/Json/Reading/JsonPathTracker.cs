using System.Globalization;
using System.Text;
using System.Text.Json;
using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>
/// Reads a document again, up to the byte where reading failed, and notes the way there: the JSON path, and the formats along it. Costs nothing until then.
/// </summary>
internal sealed class JsonPathTracker(JsonFormat root)
{
    private readonly List<Step> _steps = [];

    /// <summary>The place of the token that starts at <paramref name="offset"/>, or of the first malformed byte before it.</summary>
    public static JsonPosition Find(ReadOnlySpan<byte> utf8, long offset, JsonFormat root, JsonOrigin origin)
    {
        var tracker = new JsonPathTracker(root);
        var reader = new Utf8JsonReader(utf8);
        var found = "nothing";
        try
        {
            while (reader.Read())
            {
                if (reader.TokenStartIndex >= offset)
                {
                    found = JsonTokens.Describe(reader.TokenType);
                    tracker.Arrive(ref reader);
                    break;
                }

                tracker.Pass(ref reader);
            }
        }
        catch (JsonException)
        {
            found = tracker.Stumble();
        }

        return new JsonPosition(tracker.Path(origin.Path), origin.ByteOffset + offset, found, tracker.Current());
    }

    /// <summary>Where a document that is being written has got to.</summary>
    public static string End(ReadOnlySpan<byte> utf8)
    {
        var tracker = new JsonPathTracker(JsonLeaf.Object);
        var reader = new Utf8JsonReader(utf8, isFinalBlock: false, default);
        try
        {
            while (reader.Read())
            {
                tracker.Pass(ref reader);
            }
        }
        catch (JsonException)
        {
            // A converter has written what is no JSON; the way up to there is known.
        }

        if (tracker._steps.Count > 0 && tracker._steps[^1] is var step && step.IsArray)
        {
            step.Index++; // the item that comes next
        }
        else if (tracker._steps.Count > 0 && reader.TokenType != JsonTokenType.PropertyName)
        {
            tracker._steps[^1].Leave();
        }

        return tracker.Path("$");
    }

    /// <summary>Appends a name to a path: bare where it can be, else quoted in brackets.</summary>
    public static void AppendName(StringBuilder path, string name)
    {
        if (name.Length > 0 && name.AsSpan().IndexOfAny(" .[]'\"/\\\t\r\n") < 0)
        {
            path.Append('.').Append(name);
        }
        else
        {
            path.Append("['").Append(name.Replace("'", "\\'", StringComparison.Ordinal)).Append("']");
        }
    }

    private void Pass(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                EnterProperty(ref reader);
                break;
            case JsonTokenType.StartObject:
            case JsonTokenType.StartArray:
                CountItem();
                var member = Current().At(reader);
                _steps.Add(new Step(reader.TokenType == JsonTokenType.StartArray, member) { Member = member });
                break;
            case JsonTokenType.EndObject:
            case JsonTokenType.EndArray:
                _steps.RemoveAt(_steps.Count - 1);
                break;
            default:
                CountItem();
                break;
        }
    }

    private void Arrive(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            EnterProperty(ref reader);
        }
        else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            // The failure is about the whole, not about its last part.
            _steps[^1].Leave();
        }
        else
        {
            CountItem();
        }
    }

    private string Stumble()
    {
        CountItem();
        return "malformed JSON";
    }

    private void EnterProperty(ref Utf8JsonReader reader)
    {
        var step = _steps[^1];
        var name = TryGetName(ref reader);
        step.Name = name ?? "\uFFFD";
        step.Member = name is null ? default : step.Container.Format?.Member(Encoding.UTF8.GetBytes(name)) ?? default;
        if (step.Member.Type is null)
        {
            step.Member = step.Container.Deeper(step.Member.Format);
        }
    }

    private void CountItem()
    {
        if (_steps.Count > 0 && _steps[^1] is { IsArray: true } step)
        {
            step.Index++;
            step.Member = step.Container.Deeper(step.Container.Format?.Items);
        }
    }

    private JsonMember Current() => _steps.Count == 0 ? new JsonMember(null, null, root) : _steps[^1].Member;

    private string Path(string start)
    {
        var path = new StringBuilder(start);
        foreach (var step in _steps)
        {
            if (step.Index >= 0)
            {
                path.Append('[').Append(step.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else if (step.Name is not null)
            {
                AppendName(path, step.Name);
            }
        }

        return path.ToString();
    }

    // A name with a lone surrogate has no string; the path shows a replacement character for it.
    private static string? TryGetName(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private sealed class Step(bool isArray, JsonMember container)
    {
        public bool IsArray { get; } = isArray;

        public JsonMember Container { get; } = container;

        public int Index { get; set; } = -1;

        public string? Name { get; set; }

        public JsonMember Member { get; set; }

        public void Leave()
        {
            Index = -1;
            Name = null;
            Member = Container;
        }
    }
}
