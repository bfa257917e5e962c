namespace TypedRequests;

public sealed partial class CookieJar
{
    /// <summary>Writes the jar as JSON. Nothing is lost of a cookie.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="includeSessionCookies">Whether cookies without an expiry, which live as long as the jar, are saved too.</param>
    public void Save(Stream stream, bool includeSessionCookies = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(CookieDocument.Write(Saved(includeSessionCookies)));
    }

    /// <summary>Writes the jar as a JSON file in the place of what stood there: whole or not at all, and readable to its owner only (0600).</summary>
    /// <param name="path">The file. For several processes that share one, use <see cref="FileCookieStore"/>.</param>
    /// <param name="includeSessionCookies">Whether cookies without an expiry, which live as long as the jar, are saved too.</param>
    /// <exception cref="IOException">The file cannot be written; the old one is as it was.</exception>
    public void Save(string path, bool includeSessionCookies = false) => AtomicFile.Replace(path, CookieDocument.Write(Saved(includeSessionCookies)));

    /// <summary>Takes the cookies of a JSON document into the jar, in the place of those with the same name, domain and path.</summary>
    /// <param name="stream">The stream, read to its end; it stays open.</param>
    /// <exception cref="InvalidDataException">The document is torn, foreign or of a newer version. The jar is as it was.</exception>
    public void Load(Stream stream) => RestoreAll(CookieDocument.Read(AtomicFile.ReadAll(stream)));

    /// <summary>Takes the cookies of a JSON file into the jar, in the place of those with the same name, domain and path.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is torn, foreign or of a newer version. File and jar are as they were.</exception>
    public void Load(string path) => RestoreAll(AtomicFile.Parse(path, File.ReadAllBytes(path), CookieDocument.Read));

    /// <summary>Writes the jar as Netscape's <c>cookies.txt</c>, as curl, wget and yt-dlp read it.</summary>
    /// <remarks>
    /// The format knows domain, path, Secure, HttpOnly, whole seconds of expiry, name and value, and nothing else. A cookie that it has no words for (bound to no domain, with a tab,
    /// or with bytes that are not UTF-8) is written as a comment: other programs read the file without it, <see cref="LoadNetscape(string)"/> takes it back.
    /// </remarks>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="includeSessionCookies">Whether cookies without an expiry are saved too, with the expiry 0: curl sends them, Python does if loaded with <c>ignore_expires</c>.</param>
    /// <param name="host">The host that cookies bound to no domain are written for, so that curl and Python send them there; <see langword="null"/> writes those as comments.</param>
    /// <exception cref="InvalidRequestException"><paramref name="host"/> is no host name or address.</exception>
    public void SaveNetscape(Stream stream, bool includeSessionCookies = false, string? host = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Netscape(includeSessionCookies, host));
    }

    /// <summary>Writes the jar as a Netscape <c>cookies.txt</c>: whole or not at all, and readable to its owner only (0600).</summary>
    /// <inheritdoc cref="SaveNetscape(Stream, bool, string?)" path="/remarks"/>
    /// <param name="path">The file.</param>
    /// <param name="includeSessionCookies">Whether cookies without an expiry are saved too, with the expiry 0: curl sends them, Python does if loaded with <c>ignore_expires</c>.</param>
    /// <param name="host">The host that cookies bound to no domain are written for, so that curl and Python send them there; <see langword="null"/> writes those as comments.</param>
    /// <exception cref="InvalidRequestException"><paramref name="host"/> is no host name or address.</exception>
    /// <exception cref="IOException">The file cannot be written; the old one is as it was.</exception>
    public void SaveNetscape(string path, bool includeSessionCookies = false, string? host = null) => AtomicFile.Replace(path, Netscape(includeSessionCookies, host));

    /// <summary>Takes the cookies of a Netscape <c>cookies.txt</c> into the jar, in the place of those with the same name, domain and path.</summary>
    /// <param name="stream">The stream, read to its end; it stays open.</param>
    /// <exception cref="InvalidDataException">A line is not a cookie. The jar is as it was.</exception>
    public void LoadNetscape(Stream stream) => RestoreAll(NetscapeFormat.Read(AtomicFile.ReadAll(stream), Now));

    /// <summary>Takes the cookies of a Netscape <c>cookies.txt</c> into the jar, in the place of those with the same name, domain and path.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">A line is not a cookie. File and jar are as they were.</exception>
    public void LoadNetscape(string path)
    {
        var now = Now;
        RestoreAll(AtomicFile.Parse(path, File.ReadAllBytes(path), bytes => NetscapeFormat.Read(bytes, now)));
    }

    private byte[] Netscape(bool includeSessionCookies, string? host) =>
        NetscapeFormat.Write(Saved(includeSessionCookies), string.IsNullOrEmpty(host) ? null : CookieRules.CheckDomain(host));

    private IEnumerable<SessionCookie> Saved(bool includeSessionCookies) =>
        Snapshot().Where(cookie => includeSessionCookies || cookie.Expires is not null);

    private void RestoreAll(IReadOnlyList<SessionCookie> cookies) =>
        Table.Change((cookies, Now), static (table, state) =>
        {
            foreach (var cookie in state.cookies)
                table.Restore(cookie, state.Now);
        });
}
