namespace TypedRequests.Tests.Clients;

/// <summary>How one client's server wants values.</summary>
internal static class ClientTexts
{
    public static string Format(bool value) => value ? "1" : "0";

    public static string? Format(TimeSpan? value) => value is { } time ? $"{(int)time.TotalSeconds}s" : null;

    internal static string Format(QueryOwner value) => value.Login;
}
