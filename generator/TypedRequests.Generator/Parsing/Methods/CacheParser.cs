using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>Reads <c>[Cached]</c> of an interface or a method.</summary>
internal static class CacheParser
{
    // A year is the longest that servers should name (RFC 2616, 14.21); stores keep nothing for longer than a month.
    private const double LongestLifetime = 366 * 86400.0;

    public static SettingModel? Parse(AttributeUse attribute, ISymbol symbol, FindingSink sink)
    {
        var seconds = attribute.Named("Seconds") as double?;
        var force = attribute.Named("Force") is true;
        if (seconds is null)
        {
            return force
                ? Refuse(attribute.NamedLocation("Force"), symbol, "Force needs the lifetime that is to count. Add Seconds, or remove it", sink)
                : new SettingModel("Cached", "", "");
        }

        if (!(seconds > 0 && seconds <= LongestLifetime))
        {
            return Refuse(attribute.NamedLocation("Seconds"), symbol, "its time is not between 0 s and 366 days", sink);
        }

        return new SettingModel("Cached", "", seconds.Value.ToString("R", CultureInfo.InvariantCulture) + (force ? ", force: true" : ""));
    }

    private static SettingModel? Refuse(Location? location, ISymbol symbol, string why, FindingSink sink)
    {
        sink.Report(Descriptors.BadCacheLifetime, location, symbol.Name, why);
        return null;
    }
}
