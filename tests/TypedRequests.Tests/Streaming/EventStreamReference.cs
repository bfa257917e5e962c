using System.Text;

namespace TypedRequests.Tests.Streaming;

/// <summary>WHATWG HTML §9.2.6 word by word, over the whole stream at once: what the reader is compared with.</summary>
internal static class EventStreamReference
{
    public static List<string> Read(byte[] stream)
    {
        var text = Encoding.UTF8.GetString(stream);
        if (text.StartsWith('\uFEFF')) text = text[1..];
        var (data, type, id, last) = (new StringBuilder(), "", "", "");
        var events = new List<string>();
        foreach (var line in Lines(text))
        {
            if (line.Length == 0)
            {
                last = id;
                if (data.Length > 0) events.Add($"{(type.Length == 0 ? "message" : type)}|{last}|{data.ToString(0, data.Length - 1)}");
                (data, type) = (new StringBuilder(), "");
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (name, value) = colon < 0 ? (line, "") : (line[..colon], line[(colon + 1)..]);
            if (value.StartsWith(' ')) value = value[1..];
            if (name == "event") type = value;
            else if (name == "data") data.Append(value).Append('\n');
            else if (name == "id" && !value.Contains('\0', StringComparison.Ordinal)) id = value;
        }

        events.Add("last " + last);
        return events;
    }

    /// <summary>The lines that have an end; what follows the last end is dropped.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\r' or '\n')) continue;
            yield return text[start..i];
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
            start = i + 1;
        }
    }
}
