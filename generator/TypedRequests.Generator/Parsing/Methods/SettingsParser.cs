using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>Reads the constants and policies of one level, an interface or a method, into calls of the description's fluent chain.</summary>
internal static class SettingsParser
{
    // The runtime's timers count milliseconds in 31 bits.
    private const double LongestTimeout = 2147483;

    public static List<SettingModel> Parse(ISymbol symbol, AttributeUse[] attributes, ClientContext client, FindingSink sink)
    {
        var settings = new List<SettingModel>();
        foreach (var attribute in attributes)
        {
            if (Parse(attribute, symbol, client, sink) is { } setting)
            {
                ReportSecond(setting, settings, attribute, symbol, sink);
                settings.Add(setting);
            }
        }

        DeclaredStatuses.Check(attributes, sink);
        CacheChecks.CheckBeside(attributes, symbol, sink);
        return settings;
    }

    /// <summary>The stronger level's settings, and of the weaker ones those that it does not replace, which stand first.</summary>
    public static IEnumerable<SettingModel> Merge(IEnumerable<SettingModel> weaker, IReadOnlyList<SettingModel> stronger) =>
        weaker.Where(setting => !stronger.Any(other => other.Member == setting.Member && other.Key == setting.Key)).Concat(stronger);

    private static SettingModel? Parse(AttributeUse attribute, ISymbol symbol, ClientContext client, FindingSink sink) => attribute.Name switch
    {
        "Header" or "Query" or "Cookie" => ConstantParser.Parse(attribute, symbol, sink),
        "CallTimeout" => Timeout(attribute, symbol, sink),
        "RateLimit" => RateLimitParser.Parse(attribute, symbol, sink),
        "Cached" => CacheParser.Parse(attribute, symbol, sink),
        "NoCache" => new SettingModel("NoCache", "", ""),
        "NoRedirects" => new SettingModel("NoRedirects", "", ""),
        "Idempotent" => Idempotent(attribute, sink),
        "NotIdempotent" => new SettingModel("NotIdempotent", "", ""),
        "Compress" => Compress(attribute, sink),
        "NullOn" or "AllowStatus" => Statuses(attribute, sink),
        "Error" => Error(attribute, client, sink),
        _ => null,
    };

    // Without a word about the header it is the attribute's default; null is a word.
    private static SettingModel Idempotent(AttributeUse attribute, FindingSink sink)
    {
        var isGiven = attribute.Data.NamedArguments.Any(static argument => argument.Key == "IdempotencyHeader");
        var header = isGiven ? attribute.Named("IdempotencyHeader") as string : "Idempotency-Key";
        if (header is not null)
        {
            HeaderNames.Check(header, attribute, sink);
        }

        return new SettingModel("Idempotent", "", CSharpText.Literal(header));
    }

    private static SettingModel Compress(AttributeUse attribute, FindingSink sink)
    {
        var coding = attribute.Text(0);
        if (coding is not ("gzip" or "br"))
        {
            sink.Report(Descriptors.UnknownCoding, attribute.ArgumentLocation(0), coding ?? "null");
        }

        return new SettingModel("Compress", "", CSharpText.Literal(coding));
    }

    // What no timer holds is told here, and emitted nowhere: it would fail with every call of the client.
    private static SettingModel? Timeout(AttributeUse attribute, ISymbol symbol, FindingSink sink)
    {
        var seconds = attribute.Number(0) ?? 0;
        if (seconds > 0 && seconds <= LongestTimeout)
        {
            return new SettingModel("Timeout", "", CSharpText.Literal(seconds));
        }

        var what = attribute.ArgumentCount == 0 ? $"[{attribute.Name}] on '{symbol.Name}' has no value."
            : seconds > 0 ? $"The timeout of '{symbol.Name}' is longer than 24 days (2147483 seconds)."
            : $"The timeout of '{symbol.Name}' is not a positive number of seconds.";
        sink.Report(Descriptors.BadTimeout, attribute.ArgumentLocation(0), $"{what} Write [{attribute.Name}(30)].");
        return null;
    }

    private static SettingModel Statuses(AttributeUse attribute, FindingSink sink)
    {
        var statuses = attribute.Numbers();
        for (var i = 0; i < statuses.Count; i++)
        {
            if (statuses[i] is < 200 or > 599)
            {
                sink.Report(Descriptors.BadStatus, attribute.ArgumentLocation(i), CSharpText.Literal(statuses[i]), "no answer ends with it. Statuses are from 200 to 599.");
            }
        }

        return new SettingModel(attribute.Name, "", string.Join(", ", statuses.Select(CSharpText.Literal)));
    }

    private static SettingModel? Error(AttributeUse attribute, ClientContext client, FindingSink sink)
    {
        var statuses = attribute.Numbers();
        for (var i = 0; i < statuses.Count; i++)
        {
            if (statuses[i] is < 400 or > 599)
            {
                sink.Report(Descriptors.BadStatus, attribute.ArgumentLocation(i), CSharpText.Literal(statuses[i]), "[Error<T>] is for errors. Use a status from 400 to 599.");
            }
        }

        if (attribute.TypeArgument is not { } type || client.Json.Format(type, attribute, sink) is not { } format)
        {
            return null;
        }

        var written = string.Join(", ", statuses.Select(CSharpText.Literal));
        return new SettingModel("Error", written, written.Length == 0 ? format : format + ", " + written);
    }

    private static void ReportSecond(SettingModel setting, List<SettingModel> settings, AttributeUse attribute, ISymbol symbol, FindingSink sink)
    {
        if (!settings.Any(other => other.Member == setting.Member && other.Key == setting.Key))
        {
            return;
        }

        switch (setting.Member)
        {
            case "Header":
                sink.Report(Descriptors.DuplicateHeader, attribute.ArgumentLocation(0), attribute.Text(0) ?? "", symbol.Name);
                break;
            case "RateLimit":
                sink.Report(Descriptors.SecondRateLimit, attribute.ArgumentLocation(0), symbol.Name, setting.Key);
                break;
            case "Query":
                sink.Report(Descriptors.DuplicateQueryName, attribute.ArgumentLocation(0), setting.Key, symbol.Name);
                break;
            case "Error" when setting.Key.Length == 0:
                sink.Report(Descriptors.BadStatus, attribute.Location, "(any)", "it has two [Error<T>]. Keep one of them.");
                break;
        }
    }
}
