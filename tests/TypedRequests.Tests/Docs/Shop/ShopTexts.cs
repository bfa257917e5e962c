namespace TypedRequests.Tests.Docs.Shop;

public static class ShopTexts
{
    public static string Format(bool value) => value ? "1" : "0";
}
