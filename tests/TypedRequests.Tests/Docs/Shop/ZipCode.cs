using System.Globalization;

namespace TypedRequests.Tests.Docs.Shop;

[UrlText]
public readonly record struct ZipCode(ushort Value)
{
    public override string ToString() => Value.ToString("00000", CultureInfo.InvariantCulture);
}
