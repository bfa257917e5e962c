using System.Globalization;
using TypedRequests.OpenApi;

namespace TypedRequests;

/// <summary>Makes texts by format, pattern and length.</summary>
internal sealed class TextMaker
{
    private static readonly string[] s_words = ["amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "haven", "inlet", "jetty", "knoll", "larch", "maple", "north", "orbit", "pine"];

    internal string Make(Schema schema, SeededChoice choice)
    {
        if (schema.Pattern is { } pattern && PatternMaker.Make(pattern, choice) is { } matching) return matching;
        var number = choice.Next(1000);
        var text = schema.Format switch
        {
            "date-time" => string.Create(CultureInfo.InvariantCulture, $"2026-0{1 + (number % 9)}-1{number % 10}T12:{number % 60:00}:00Z"),
            "date" => string.Create(CultureInfo.InvariantCulture, $"2026-0{1 + (number % 9)}-1{number % 10}"),
            "time" => string.Create(CultureInfo.InvariantCulture, $"12:{number % 60:00}:00Z"),
            "uuid" => string.Create(CultureInfo.InvariantCulture, $"{choice.Next() >> 32:x8}-{choice.Next() >> 48:x4}-4{choice.Next() >> 52:x3}-8{choice.Next() >> 52:x3}-{choice.Next() >> 16:x12}"),
            "uri" or "url" or "iri" => $"https://{Word(choice)}.example/{Word(choice)}",
            "uri-reference" => $"/{Word(choice)}",
            "email" => $"{Word(choice)}@{Word(choice)}.example",
            "hostname" => $"{Word(choice)}.example",
            "ipv4" => string.Create(CultureInfo.InvariantCulture, $"192.0.2.{number % 250}"),
            "ipv6" => string.Create(CultureInfo.InvariantCulture, $"2001:db8::{number:x}"),
            "byte" => Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes(Word(choice))),
            _ => Word(choice),
        };
        return Sized(text, schema, choice);
    }

    private static string Word(SeededChoice choice) => s_words[choice.Next(s_words.Length)];

    private static string Sized(string text, Schema schema, SeededChoice choice)
    {
        while (schema.MinLength is { } least && text.Length < least && text.Length < 100_000) text += text.Length == 0 ? "x" : " " + Word(choice);
        return schema.MaxLength is { } most && text.Length > most ? text[..(int)most] : text;
    }
}
