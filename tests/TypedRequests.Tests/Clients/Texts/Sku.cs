namespace TypedRequests.Tests.Clients;

/// <summary>A class whose text is that of a method.</summary>
[UrlText(nameof(ToWire))]
internal sealed record Sku(string Family, int Number)
{
    public string ToWire() => $"{Family}-{Number}";
}
