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
    /// The format knows domain, path, Secure, HttpOnly, whole seconds of expiry, name and value, and nothing else. A cookie with a tab in its name or path
    /// cannot be written in it and is left out.
    /// </remarks>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="includeSessionCookies">Whether cookies without an expiry are saved too, with the expiry 0.</param>
    public void SaveNetscape(Stream stream, bool includeSessionCookies = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(NetscapeFormat.Write(Saved(includeSessionCookies)));
    }

    /// <summary>Writes the jar as a Netscape <c>cookies.txt</c>: whole or not at all, and readable to its owner only (0600).</summary>
    /// <inheritdoc cref="SaveNetscape(Stream, bool)" path="/remarks"/>
    /// <param name="path">The file.</param>
    /// <param name="includeSessionCookies">Whether cookies without an expiry are saved too, with the expiry 0.</param>
    /// <exception cref="IOException">The file cannot be written; the old one is as it was.</exception>
    public void SaveNetscape(string path, bool includeSessionCookies = false) => AtomicFile.Replace(path, NetscapeFormat.Write(Saved(includeSessionCookies)));

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

    private IEnumerable<SessionCookie> Saved(bool includeSessionCookies) =>
        Snapshot().Where(cookie => includeSessionCookies || cookie.Expires is not null);

    private void RestoreAll(IReadOnlyList<SessionCookie> cookies) =>
        Table.Change((cookies, Now), static (table, state) =>
        {
            foreach (var cookie in state.cookies)
                table.Restore(cookie, state.Now);
        });
}
