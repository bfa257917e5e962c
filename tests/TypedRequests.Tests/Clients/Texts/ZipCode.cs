using System.Globalization;

namespace TypedRequests.Tests.Clients;

/// <summary>One value with a text of its own.</summary>
[UrlText]
internal readonly record struct ZipCode(ushort Value)
{
    public override string ToString() => Value.ToString("00000", CultureInfo.InvariantCulture);
}
