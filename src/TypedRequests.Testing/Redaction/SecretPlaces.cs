namespace TypedRequests;

/// <summary>The names under which secrets stand: those that the runtime masks, those that a session, an <c>Auth</c> or the options name, and names that say it themselves.</summary>
internal sealed class SecretPlaces
{
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "password", "passwd", "pwd", "passphrase", "secret", "token", "apikey", "credential", "credentials", "signature", "assertion", "jwt", "otp", "csrf", "xsrf", "nonce", "authorization",
    };

    private static readonly HashSet<string> s_pairs = new(StringComparer.OrdinalIgnoreCase)
    {
        "api key", "access key", "private key", "secret key", "signing key", "encryption key", "account key", "subscription key", "auth key", "session id", "session key", "user code", "device code",
        "csrf token",
    };

    private static readonly HashSet<string> s_headerWords = new(StringComparer.OrdinalIgnoreCase) { "auth", "key", "session", "sessionid", "sid", "cookie", "pass", "pin" };

    // Their names hold such a word, and they are known to hold no secret.
    private static readonly HashSet<string> s_plainHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "WWW-Authenticate", "Proxy-Authenticate", "Authentication-Info", "Proxy-Authentication-Info", "Surrogate-Key", "Sec-WebSocket-Key", "Content-Security-Policy", "X-Cache-Key", "Access-Control-Allow-Credentials",
    };

    // What the runtime masks in any request, asked of one that nothing was added to.
    private static readonly PreparedRequest s_usual = MakeUsual();

    private readonly HashSet<string> _headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _fields = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _arguments = new(StringComparer.OrdinalIgnoreCase);

    internal void AddHeaders(IEnumerable<string> names) => _headers.UnionWith(names);

    /// <summary>Arguments of the query alone: what an <see cref="Auth"/> calls its argument may be a harmless member of a document.</summary>
    internal void AddArguments(IEnumerable<string> names) => _arguments.UnionWith(names);

    internal void AddFields(IEnumerable<string> names) => _fields.UnionWith(names);

    /// <summary>Whether a name is known, and does not only sound like one.</summary>
    internal bool IsKnownHeader(string name) => _headers.Contains(name) || s_usual.IsSecretHeader(name);

    internal bool IsHeader(string name) => IsKnownHeader(name) || (!s_plainHeaders.Contains(name) && SaysSo(name, isHeader: true));

    /// <summary>Whether a name is known, and does not only sound like one: a number under it is a secret too.</summary>
    internal bool IsKnownField(string name) => _fields.Contains(name) || s_usual.IsSecretArgument(name);

    internal bool IsArgument(string name) => _arguments.Contains(name) || IsField(name);

    internal bool IsField(string name) => IsKnownField(name) || SaysSo(name, isHeader: false);

    /// <summary>By the last word of the name, or the last two: <c>resetToken</c> and <c>x-api-key</c>, and not <c>token_type</c>.</summary>
    private static bool SaysSo(string name, bool isHeader)
    {
        var words = Words(name);
        if (words.Count == 0) return false;
        var last = words[^1];
        if (s_words.Contains(last) || (isHeader && words.Exists(static word => s_words.Contains(word) || s_headerWords.Contains(word)))) return true;
        return words.Count > 1 && s_pairs.Contains($"{words[^2]} {last}");
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsAsciiLetterOrDigit(name[i]);
            var turns = !ends && i > start && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]);
            if (!ends && !turns) continue;
            if (i > start) words.Add(name[start..i]);
            start = ends ? i + 1 : i;
        }

        return words;
    }

    private static PreparedRequest MakeUsual()
    {
        using var session = new Session();
        return session.Prepare(HttpMethod.Get, "http://localhost/");
    }
}
