namespace TypedRequests;

/// <summary>A variable's value: exactly one of a text, a list and a map.</summary>
internal sealed class UrlTemplateValue
{
    public UrlTemplateValue(string text) => Text = text;

    public UrlTemplateValue(string[] items) => Items = items;

    public UrlTemplateValue(KeyValuePair<string, string>[] pairs) => Pairs = pairs;

    public string? Text { get; }

    public string[]? Items { get; }

    public KeyValuePair<string, string>[]? Pairs { get; }

    public bool IsUndefined => Items is { Length: 0 } || Pairs is { Length: 0 };
}
