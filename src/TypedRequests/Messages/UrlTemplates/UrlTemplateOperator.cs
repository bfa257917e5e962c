namespace TypedRequests;

/// <summary>How an expression is written (RFC 6570, appendix A).</summary>
/// <param name="First">What stands before the first value.</param>
/// <param name="Separator">What stands between values.</param>
/// <param name="Named">Whether names are written too.</param>
/// <param name="IfEmpty">What follows the name of an empty value.</param>
/// <param name="AllowReserved">Whether reserved characters and escapes stay.</param>
internal sealed record UrlTemplateOperator(string First, char Separator, bool Named, string IfEmpty, bool AllowReserved)
{
    private static readonly UrlTemplateOperator Simple = new("", ',', false, "", false);

    /// <summary>The operator of a character; <see langword="null"/> when there is none, also for those that the RFC reserves.</summary>
    public static UrlTemplateOperator? Find(char symbol) => symbol switch
    {
        '+' => new("", ',', false, "", true),
        '#' => new("#", ',', false, "", true),
        '.' => new(".", '.', false, "", false),
        '/' => new("/", '/', false, "", false),
        ';' => new(";", ';', true, "", false),
        '?' => new("?", '&', true, "=", false),
        '&' => new("&", '&', true, "=", false),
        _ when char.IsAsciiLetterOrDigit(symbol) || symbol is '_' or '%' => Simple,
        _ => null,
    };

    /// <summary>Whether a symbol stands before the variables.</summary>
    public bool IsWritten => !ReferenceEquals(this, Simple);
}
