using System.Globalization;
using System.Text.Json.Nodes;

namespace TypedRequests.Caching.Tests.Suite;

/// <summary>Values of the definitions that depend on the time or the place of the run.</summary>
internal static class SuiteText
{
    private static readonly string[] s_dates = ["date", "expires", "last-modified", "if-modified-since", "if-unmodified-since"];

    public static string ValueOf(JsonArray header, JsonObject step, DateTimeOffset now, string? target)
    {
        var name = header[0]!.GetValue<string>().ToLowerInvariant();
        if (s_dates.Contains(name) && header[1]!.GetValueKind() == System.Text.Json.JsonValueKind.Number)
        {
            var date = now.AddSeconds(header[1]!.GetValue<double>());
            var isOld = step["rfc850date"]?.AsArray().Any(old => old!.GetValue<string>() == name) == true;
            return date.ToString(isOld ? "dddd, dd-MMM-yy HH:mm:ss 'GMT'" : "R", CultureInfo.InvariantCulture);
        }

        var value = header[1]!.GetValueKind() == System.Text.Json.JsonValueKind.String ? header[1]!.GetValue<string>() : header[1]!.ToJsonString();
        return name is "location" or "content-location" && target is not null && step["magic_locations"]?.GetValue<bool>() == true
            ? value.Length > 0 ? $"{target}/{value}" : target
            : value;
    }
}
