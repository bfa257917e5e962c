namespace TypedRequests;

/// <summary>A link of a response's <c>Link</c> header (RFC 8288); a link with several relations is one of these for each.</summary>
public sealed class Link
{
    private readonly IReadOnlyDictionary<string, string> _parameters;

    internal Link(Uri target, string relation, IReadOnlyDictionary<string, string> parameters) =>
        (Target, Relation, _parameters) = (target, relation, parameters);

    /// <summary>Where it leads, resolved against the response's URL. Untrusted: a server may name any host.</summary>
    public Uri Target { get; }

    /// <summary>The relation, such as <c>next</c>; relations compare without case.</summary>
    /// <value><c>""</c> when the server names none.</value>
    public string Relation { get; }

    /// <summary>The title for people: <c>title*</c> decoded (RFC 8187), else <c>title</c>.</summary>
    public string? Title => this["title*"] ?? this["title"];

    /// <summary>The media type to expect.</summary>
    public string? Type => this["type"];

    /// <summary>What the link is about, when that is not the response's URL.</summary>
    public string? Anchor => this["anchor"];

    /// <summary>The parameters by name, quotes and RFC 8187 encoding removed; of a repeated one, the first.</summary>
    public IReadOnlyDictionary<string, string> Parameters => _parameters;

    /// <summary>A parameter.</summary>
    /// <param name="parameter">Its name, in any case.</param>
    /// <value><see langword="null"/> when the link does not have it.</value>
    public string? this[string parameter] => _parameters.GetValueOrDefault(parameter);

    /// <summary>Relation and target.</summary>
    /// <returns>Text for a console.</returns>
    public override string ToString() => $"{Relation}: {(RequestUrl)Target}";
}
