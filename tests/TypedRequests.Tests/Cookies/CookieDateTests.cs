using System.Globalization;

namespace TypedRequests.Tests.Cookies;

public sealed class CookieDateTests
{
    public sealed record Case(string Test, string? Expected);

    [Theory]
    [InlineData("tough-cookie/dates-examples.json", 15)]
    [InlineData("tough-cookie/dates-bsd-examples.json", 55)]
    public void EveryPublicExampleIsReadAsItShould(string file, int count)
    {
        var cases = Conformance.Read<Case[]>(file);
        Assert.Equal(count, cases.Length);
        Assert.All(cases, c =>
        {
            var expected = c.Expected is null ? default(DateTimeOffset?) : DateTimeOffset.ParseExact(c.Expected, "r", CultureInfo.InvariantCulture);
            Assert.Equal(expected, CookieDate.TryParse(c.Test, out var date) ? date : null);
        });
    }

    [Theory]
    [InlineData("Mon, 31-Feb-2020 00:00:00 GMT")] // No such day.
    [InlineData("Mon, 00-Jan-2020 00:00:00 GMT")]
    [InlineData("Mon, 01-Jan-1600 00:00:00 GMT")] // Before 1601.
    [InlineData("Mon, 01-Jan-2020 24:00:00 GMT")]
    [InlineData("Mon, 01-Jan-2020 00:60:00 GMT")]
    [InlineData("Mon, 01-Jan-2020 00:00:60 GMT")]
    [InlineData("Mon, 01-Jan-10000 00:00:00 GMT")]
    [InlineData("01-Jan-2020")]
    [InlineData("1:2:3 1 Jan")]
    [InlineData("")]
    [InlineData("::: ::: :::")]
    public void WhatNamesNoMomentIsNoDate(string text) => Assert.False(CookieDate.TryParse(text, out _));

    // facts 5.3: two-digit years 50 and 69 are in this century
    [Theory]
    [InlineData("00", 2000)]
    [InlineData("50", 2050)]
    [InlineData("69", 2069)]
    [InlineData("70", 1970)]
    [InlineData("99", 1999)]
    public void TwoDigitYearsTurnAtSeventy(string year, int expected)
    {
        Assert.True(CookieDate.TryParse($"Tue, 02-Mar-{year} 03:04:05 GMT", out var date));
        Assert.Equal(new DateTimeOffset(expected, 3, 2, 3, 4, 5, TimeSpan.Zero), date);
    }
}
