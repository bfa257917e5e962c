using System.Globalization;
using System.Text;

namespace TypedRequests.Generator.Text;

/// <summary>
/// Names of emitted files and types: readable, then a short hash of the exact full name. Hint names compare without case and refuse <c>&lt;</c> and
/// <c>@</c>; the hash keeps two names apart that differ by case, namespace or arity alone.
/// </summary>
internal static class HintNames
{
    private const int LongestReadablePart = 100;

    /// <summary>The hint name of the file emitted for <paramref name="fullName"/>, for example <c>MyApp.IGitHubIssues.1f3a90c2.g.cs</c>.</summary>
    public static string File(string fullName)
    {
        var name = new StringBuilder(fullName.Length + 14);
        foreach (var c in fullName)
        {
            name.Append(char.IsLetterOrDigit(c) || c is '.' or '_' or '-' ? c : '_');
        }

        if (name.Length > LongestReadablePart)
        {
            name.Length = LongestReadablePart;
        }

        return name.Append('.').Append(Hash(fullName)).Append(".g.cs").ToString();
    }

    /// <summary>Eight hexadecimal digits, the same in every process and on every machine (FNV-1a).</summary>
    public static string Hash(string text) => HashCode(text).ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>The bucket of a type's name; the runtime computes the same.</summary>
    public static int Bucket(string name, int count) => (int)(HashCode(name) % (uint)count);

    private static uint HashCode(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash;
    }
}
