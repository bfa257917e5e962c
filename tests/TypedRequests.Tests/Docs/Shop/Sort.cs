namespace TypedRequests.Tests.Docs.Shop;

public enum Sort
{
    Name,
    PriceDescending,
}
