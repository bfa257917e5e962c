using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>What a browser does not let programs decide is refused where it is set, by name and with the remedy. On any other host this is nothing.</summary>
internal static class Unsupported
{
    internal const string Browser = "browser";

    /// <summary>A setting that a browser has no use for. Its default may always be set: nothing is asked for by it.</summary>
    /// <param name="value">What is set.</param>
    /// <param name="standard">The default.</param>
    /// <param name="member">The member, as the error names it.</param>
    /// <param name="remedy">What to do instead: whole sentences.</param>
    /// <returns>The value.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T InBrowser<T>(T value, T standard, string member, string remedy)
    {
        if (OperatingSystem.IsBrowser() && !EqualityComparer<T>.Default.Equals(value, standard)) throw Refused(member, remedy);
        return value;
    }

    /// <summary>A member that a browser has no use for at all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void InBrowser(string member, string remedy)
    {
        if (OperatingSystem.IsBrowser()) throw Refused(member, remedy);
    }

    internal static PlatformNotSupportedException Refused(string member, string remedy) => new($"{member} is not supported in a browser. {remedy}");
}
