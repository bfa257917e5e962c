using System.Text;

namespace TypedRequests;

/// <summary>Writes the parameters of an <c>Authorization: Digest</c> header.</summary>
internal sealed class DigestHeader
{
    private readonly StringBuilder _text = new("Digest ");
    private bool _started;

    public void Quoted(string name, string value)
    {
        Start(name);
        _text.Append('"').Append(value.Replace(@"\", @"\\").Replace("\"", "\\\"")).Append('"');
    }

    public void Bare(string name, string value)
    {
        Start(name);
        _text.Append(value);
    }

    /// <summary>The user's name, encoded by RFC 8187 where it is not ASCII.</summary>
    public void User(string name)
    {
        if (Ascii.IsValid(name)) Quoted("username", name);
        else Bare("username*", "UTF-8''" + UrlEncoder.Escape(name, UrlEscape.Data));
    }

    public override string ToString() => _text.ToString();

    private void Start(string name)
    {
        if (_started) _text.Append(", ");
        _started = true;
        _text.Append(name).Append('=');
    }
}
