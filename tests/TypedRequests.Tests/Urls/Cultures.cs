using System.Globalization;

namespace TypedRequests.Tests;

/// <summary>Cultures whose numbers, dates and casing differ most from the invariant one.</summary>
internal static class Cultures
{
    public static readonly string[] Names = ["fi-FI", "tr-TR", "ar-SA", "de-DE", "fa-IR", "th-TH"];

    public static IDisposable Use(string name)
    {
        var restore = new Restore(CultureInfo.CurrentCulture);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        return restore;
    }

    private sealed class Restore(CultureInfo culture) : IDisposable
    {
        public void Dispose() => CultureInfo.CurrentCulture = culture;
    }
}
