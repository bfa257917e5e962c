using System.Globalization;
using System.Text;

namespace TypedRequests;

/// <summary>Which processes have a page for a key, and when each last said so. Several processes write this entry; a process that is missing from it adds itself again.</summary>
internal sealed class CookiePageList
{
    // A process that lives says so again in time; the page of one that does not has long been taken over by the others.
    private static readonly TimeSpan Renewal = TimeSpan.FromHours(6);
    private static readonly TimeSpan Expiry = TimeSpan.FromDays(1);

    private readonly SortedDictionary<string, DateTimeOffset> writers = new(StringComparer.Ordinal);

    public IEnumerable<string> Writers => writers.Keys;

    /// <exception cref="InvalidDataException">The text is no list.</exception>
    public static CookiePageList Read(byte[]? utf8)
    {
        var list = new CookiePageList();
        foreach (var line in Encoding.UTF8.GetString(utf8 ?? []).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var space = line.LastIndexOf(' ');
            if (space < 1 || !long.TryParse(line.AsSpan(space + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
                throw new InvalidDataException("The entry is no list of cookie pages.");
            list.writers[line[..space]] = DateTimeOffset.FromUnixTimeSeconds(seconds);
        }
        return list;
    }

    /// <summary>Whether a writer need not be entered.</summary>
    public bool Knows(string writer, DateTimeOffset now) => writers.TryGetValue(writer, out var entered) && now - entered < Renewal;

    /// <summary>The list with a writer entered now, without those that have not been heard of for long.</summary>
    public byte[] Enter(string writer, DateTimeOffset now)
    {
        writers[writer] = now;
        var lines = writers.Where(pair => now - pair.Value < Expiry).Select(pair => $"{pair.Key} {pair.Value.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}\n");
        return Encoding.UTF8.GetBytes(string.Concat(lines));
    }
}
