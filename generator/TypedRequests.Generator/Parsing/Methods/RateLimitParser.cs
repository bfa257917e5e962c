using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>Reads <c>[RateLimit]</c>. What no limit can be is told here, and emitted nowhere.</summary>
internal static class RateLimitParser
{
    // The runtime refuses longer ones: 400 days.
    private const double LongestWindow = 400 * 86400.0;

    public static SettingModel? Parse(AttributeUse attribute, ISymbol symbol, FindingSink sink)
    {
        var permits = attribute.Whole(0);
        if (permits is not > 0)
        {
            return Refuse(attribute.ArgumentLocation(0), symbol, "the number of calls is not positive. Write a number from 1", sink);
        }

        var seconds = attribute.Named("Seconds") as double?;
        if (attribute.ArgumentCount > 1 && seconds is not null)
        {
            return Refuse(attribute.NamedLocation("Seconds"), symbol, "it has a period and Seconds. Keep one of them", sink);
        }

        var window = seconds ?? attribute.Whole(1);
        if (window is null)
        {
            return Refuse(attribute.Location, symbol, "it has no period. Write [RateLimit(5000, RatePeriod.PerHour)] or [RateLimit(10, Seconds = 2)]", sink);
        }

        if (!(window > 0 && window <= LongestWindow))
        {
            return Refuse(seconds is null ? attribute.ArgumentLocation(1) : attribute.NamedLocation("Seconds"), symbol, "its time is not between 0 s and 400 days", sink);
        }

        // One limit for each time; a stronger level's takes the place of a weaker one's.
        var key = window.Value.ToString("R", CultureInfo.InvariantCulture);
        return new SettingModel("RateLimit", key, $"{CSharpText.Literal(permits.Value)}, {key}");
    }

    private static SettingModel? Refuse(Location? location, ISymbol symbol, string why, FindingSink sink)
    {
        sink.Report(Descriptors.BadRateLimit, location, symbol.Name, why);
        return null;
    }
}
