using System.Text;

namespace TypedRequests;

/// <summary>Header text as its sender meant it: HttpClient reads bytes as Latin-1, and non-ASCII ones are usually UTF-8.</summary>
internal static class HeaderText
{
    internal static string Decode(string latin1)
    {
        if (Ascii.IsValid(latin1) || latin1.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF')) return latin1;
        var bytes = Encoding.Latin1.GetBytes(latin1);
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : latin1;
    }
}
