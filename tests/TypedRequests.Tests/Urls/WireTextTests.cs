using System.Globalization;

namespace TypedRequests.Tests;

/// <summary>semantics: URLs, "Formatting is invariant".</summary>
public sealed class WireTextTests
{
    public static TheoryData<object, string> Values => new()
    {
        { true, "true" },
        { false, "false" },
        { "text", "text" },
        { 'x', "x" },
        { -42, "-42" },
        { ulong.MaxValue, "18446744073709551615" },
        { 0.1, "0.1" },
        { 1e300, "1E+300" },
        { 0.1f, "0.1" },
        { 12345678.90m, "12345678.90" },
        { new Guid("00112233-4455-6677-8899-aabbccddeeff"), "00112233-4455-6677-8899-aabbccddeeff" },
        { new DateTime(2026, 2, 1, 3, 4, 5, DateTimeKind.Utc), "2026-02-01T03:04:05Z" },
        { new DateTime(2026, 2, 1, 3, 4, 5, DateTimeKind.Unspecified).AddTicks(120_000), "2026-02-01T03:04:05.012" },
        { new DateTimeOffset(2026, 2, 1, 3, 4, 5, TimeSpan.Zero), "2026-02-01T03:04:05Z" },
        { new DateTimeOffset(2026, 2, 1, 3, 4, 5, TimeSpan.FromMinutes(-90)).AddTicks(1), "2026-02-01T03:04:05.0000001-01:30" },
        { new DateOnly(2026, 2, 1), "2026-02-01" },
        { new TimeOnly(3, 4, 5), "03:04:05" },
        { new TimeOnly(3, 4, 5, 60), "03:04:05.06" },
        { TimeSpan.FromHours(30), "1.06:00:00" },
        { DayOfWeek.Friday, "Friday" },
        { new Uri("http://h/a b"), "http://h/a%20b" },
        { new byte[] { 255, 254 }, "//4=" },
        { new Version(1, 2), "1.2" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void AValueHasOneTextInEveryCulture(object value, string text)
    {
        Assert.Equal(text, WireText.Format(value));
        foreach (string culture in Cultures.Names)
        {
            using (Cultures.Use(culture))
            {
                Assert.Equal(text, WireText.Format(value));
                Assert.Equal(text, Written(value));
            }
        }
    }

    [Fact]
    public void ATypedValueIsWrittenWithoutAString()
    {
        Assert.Equal("-42", Written(-42));
        Assert.Equal("2026-02-01", Written(new DateOnly(2026, 2, 1)));
        Assert.Equal("true", Written(true));
        Assert.Equal("7", Written((int?)7));
        Assert.Equal("", Written((int?)null));
        Assert.Equal(new string('x', 1000), Written(new string('x', 1000)));
        Assert.Equal("Friday", Written(DayOfWeek.Friday));
    }

    [Fact]
    public void AFormatOfTheTypesOwnWins()
    {
        using IDisposable culture = Cultures.Use("fi-FI");
        Assert.Equal("01/02/2026", WireText.Format(new DateOnly(2026, 2, 1), "dd/MM/yyyy"));
        Assert.Equal("1,234.50", WireText.Format(1234.5, "N2"));
        Assert.Equal("00112233445566778899aabbccddeeff", WireText.Format(new Guid("00112233-4455-6677-8899-aabbccddeeff"), "N"));
        Assert.Equal("5", WireText.Format(DayOfWeek.Friday, "D"));
    }

    [Fact]
    public void ALocalTimeCarriesItsOffset()
    {
        var local = new DateTime(2026, 2, 1, 3, 4, 5, DateTimeKind.Local);
        string offset = local.ToString("zzz", CultureInfo.InvariantCulture);
        Assert.Equal("2026-02-01T03:04:05" + offset, WireText.Format(local));
    }

    private static string Written<T>(T value)
    {
        var buffer = new CharBuffer(stackalloc char[2]);
        WireText.Append(ref buffer, value);
        string text = buffer.ToString();
        buffer.Dispose();
        return text;
    }
}
