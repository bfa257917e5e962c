using FsCheck;
using FsCheck.Fluent;

namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>JSON text: values that fit a kind, values at its edges, and any value at all.</summary>
internal static class JsonTexts
{
    public static Gen<string> Integers { get; } = Gen.Frequency(
        (6, Gen.Choose(-130, 300).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        (2, Gen.Elements("0", "-0", "127", "128", "-128", "255", "256", "32767", "32768", "65535", "65536", "2147483647", "2147483648", "-2147483648", "-2147483649",
            "4294967295", "4294967296", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551615", "18446744073709551616")),
        (2, Gen.Elements("\"12\"", "\"-3\"", "\"007\"", "\" 1\"", "\"1 \"", "\"+4\"", "\"\"", "\"1.0\"", "\"1e2\"", "\"\\u0031\"", "1.0", "1e2", "1.5", "\"x\"", "\"9999999999999999999999\"")));

    public static Gen<string> Fractions { get; } = Gen.Frequency(
        (3, Integers),
        (4, Gen.Elements("0.5", "-1.25", "1e10", "1E-10", "3.14159", "1e308", "1e309", "-1e309", "1e-400", "79228162514264337593543950335", "79228162514264337593543950336", "0.1234567890123456789012345678")),
        (1, Gen.Elements("\"0.5\"", "\"NaN\"", "\"nan\"", "\"Infinity\"", "\"-Infinity\"", "\"1e400\"", "\"1e2\"", "\".5\"", "\"5.\"", "\"1,5\"")));

    public static Gen<string> Strings { get; } = Gen.Elements(
        "\"\"", "\"a\"", "\"text\"", "\"\\u00e9t\\u00e9\"", "\"日本\"", "\"\\ud83d\\ude00\"", "\"😀\"", "\"q\\\"b\\\\s\\/n\\nt\\t\"", "\"\\ud800\"", "\"<>&'\"", "\"null\"", "\"0\"");

    public static Gen<string> Dates { get; } = Gen.Elements(
        "\"2026-10-03T12:34:56Z\"", "\"2026-10-03T12:34:56.1234567+02:00\"", "\"2026-10-03T12:34:56\"", "\"2026-10-03\"", "\"2026-02-30T00:00:00Z\"", "\"12:34:56\"", "\"12:34\"",
        "\"1.02:03:04\"", "\"-00:00:01\"", "\"25:00:00\"", "\"2026-10-03T12:34Z\"", "\"2026-1-3\"", "\"\"", "\"0001-01-01T00:00:00\"", "\"2026\\u002d10-03\"");

    public static Gen<string> Texts { get; } = Gen.Elements(
        "\"7f2c1b9e-9d6a-4c55-8b8e-2f6a1d1f2a3b\"", "\"7f2c1b9e9d6a4c558b8e2f6a1d1f2a3b\"", "\"{7f2c1b9e-9d6a-4c55-8b8e-2f6a1d1f2a3b}\"", "\"https://example.com/a?b=c\"", "\"a b\"", "\"1.2\"", "\"1.2.3.4\"",
        "\" 1.2\"", "\"1\"", "\"x\"", "\"xy\"", "\"\"", "\"aGVsbG8=\"", "\"aGVsbG8\"", "\"\\u0061GVsbG8=\"", "\"***\"");

    public static Gen<string> Anything { get; } = Gen.Elements(
        "null", "true", "false", "0", "1", "-1", "1.5", "1e400", "\"\"", "\"x\"", "\"1\"", "\"true\"", "[]", "{}", "[null]", "[1]", "[\"a\"]", "{\"a\":1}", "{\"a\":null}", "[[]]", "[{}]");

    /// <summary>Mostly what fits; now and then anything.</summary>
    public static Gen<string> Mostly(Gen<string> fitting) => Gen.Frequency((30, fitting), (1, Anything));

    public static Gen<string> ArrayOf(Gen<string> items) =>
        from count in Gen.Frequency((5, Gen.Choose(0, 3)), (1, Gen.Choose(4, 20)))
        from all in Gen.ListOf(items, count)
        from space in Gen.Elements("", " ", "\n")
        select "[" + space + string.Join("," + space, all) + space + "]";

    public static Gen<string> ObjectOf(Gen<string> keys, Gen<string> values) =>
        from count in Gen.Choose(0, 4)
        from names in Gen.ListOf(keys, count)
        from all in Gen.ListOf(values, count)
        select "{" + string.Join(",", names.Zip(all, static (name, value) => name + ":" + value)) + "}";
}
