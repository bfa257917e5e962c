using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace TypedRequests;

/// <summary>Names everything that is wrong with a session's options at once, each with its remedy and without a value that could be a secret.</summary>
internal sealed class HttpSessionOptionsValidator : IValidateOptions<HttpSessionOptions>
{
    public ValidateOptionsResult Validate(string? name, HttpSessionOptions options)
    {
        string[] faults = [.. options.SettingFaults.Concat(Faults(options).Select(fault => PathOf(options, fault) + fault)).Select(fault => $"The session '{name}': {fault}")];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    // A fault starts with the key that it is about. Where a section has set that key, its path leads there.
    private static string PathOf(HttpSessionOptions options, string fault)
    {
        var key = fault[..fault.AsSpan().IndexOfAny(": ")];
        var section = options.Sections.OfType<IConfigurationSection>().LastOrDefault(section => section.GetChildren().Any(child => child.Key.Equals(key, StringComparison.OrdinalIgnoreCase)));
        return section is null ? "" : section.Path + ":";
    }

    private static IEnumerable<string> Faults(HttpSessionOptions options) =>
    [
        .. Address(options), .. Limits(options), .. Headers(options), .. options.Authentication?.Faults() ?? [], .. options.Connections.Faults(),
        .. options.Retry?.Faults().Select(static fault => $"Retry:{fault}") ?? [],
        .. options.RateLimits?.Faults().Select(static fault => $"RateLimits:{fault}") ?? [], .. options.Logging.Faults(),
    ];

    private static IEnumerable<string> Address(HttpSessionOptions options)
    {
        if (options.BaseAddress is not { } address)
            yield break;
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https" or "https+http" or "http+https"))
            yield return $"BaseAddress '{(RequestUrl)address}' is no absolute http or https URL. Write it as https://api.example.com/v1.";
        else if (address.Query.Length > 0 || address.Fragment.Length > 0)
            yield return "BaseAddress has a query or a fragment, which no route can be joined to. Put the arguments under Query.";
        else if (address.UserInfo.Length > 0)
            yield return "BaseAddress holds credentials. Put them under Authentication.";
    }

    private static IEnumerable<string> Limits(HttpSessionOptions options)
    {
        if (!IsTimeout(options.Timeout))
            yield return $"Timeout is {options.Timeout}; give more than zero and at most 24 days, or -00:00:00.001 for no limit.";
        if (!IsTimeout(options.ReadIdleTimeout))
            yield return $"ReadIdleTimeout is {options.ReadIdleTimeout}; give more than zero and at most 24 days.";
        foreach (var (name, time) in Short(options))
        {
            if (time >= TimeSpan.FromDays(1) && time.Value.Ticks % TimeSpan.TicksPerDay == 0)
                yield return Days(name, time.Value);
        }
        if (options.MaxRedirects < 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"MaxRedirects is {options.MaxRedirects}; give zero or more.");
        if (options.MaxResponseBytes < 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"MaxResponseBytes is {options.MaxResponseBytes}; give zero or more.");
        if (options.IdleExpiry <= TimeSpan.Zero)
            yield return $"IdleExpiry is {options.IdleExpiry}; give more than zero.";
    }

    private static string Days(string name, TimeSpan time) => string.Create(CultureInfo.InvariantCulture,
        $"{name} is {time.Days} whole days, which is how the framework's own Configure and Get read a bare number. Write 00:00:{Math.Min(time.Days, 59):00}, or bind with AddHttpSession(name, section), which reads seconds.");

    // Durations that make no sense in days.
    private static (string Name, TimeSpan? Time)[] Short(HttpSessionOptions options) =>
    [
        ("Timeout", options.Timeout), ("ReadIdleTimeout", options.ReadIdleTimeout), ("Connections:ConnectTimeout", options.Connections.ConnectTimeout),
        ("Retry:BaseDelay", options.Retry?.BaseDelay), ("Retry:MaxDelay", options.Retry?.MaxDelay), ("Retry:TotalTimeout", options.Retry?.TotalTimeout), ("Retry:AttemptTimeout", options.Retry?.AttemptTimeout), ("RateLimits:MaxWait", options.RateLimits?.MaxWait),
    ];

    private static bool IsTimeout(TimeSpan? time) => time is null || time == Timeout.InfiniteTimeSpan || (time > TimeSpan.Zero && time.Value.TotalMilliseconds <= int.MaxValue);

    // The map that the session will have knows the rules.
    private static IEnumerable<string> Headers(HttpSessionOptions options)
    {
        var map = new HeaderMap();
        foreach (var (name, value) in options.Headers)
        {
            string? fault = null;
            try
            {
                map[name] = value;
            }
            catch (InvalidRequestException invalid)
            {
                fault = $"Headers:{name} cannot be sent. {invalid.Message}";
            }
            if (fault is not null)
                yield return fault;
        }
    }
}
