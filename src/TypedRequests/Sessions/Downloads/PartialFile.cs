using System.Security.Cryptography;
using System.Text;

namespace TypedRequests;

/// <summary>The file that a download is written to before it has its name, and a note beside it that says what the bytes are part of.</summary>
internal sealed class PartialFile : IDisposable
{
    private readonly string _path;
    private readonly string _part;
    private readonly string _note;
    private readonly FileStream _file;
    private bool _isFinished;

    internal PartialFile(string path)
    {
        _path = AtomicFile.Resolve(path);
        (_part, _note) = (_path + ".part", _path + ".part.note");
        // Not shared: of two downloads to one path the second is told, and cannot mix its bytes in.
        _file = new FileStream(_part, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.Asynchronous);
    }

    internal long Length => _file.Length;

    /// <summary>The validator of the bytes that are there, if they are of this URL; null when there is nothing to go on with.</summary>
    internal string? Validator(string url) =>
        _file.Length > 0 && File.Exists(_note) && File.ReadAllLines(_note) is [var name, { Length: > 0 } validator] && name == Name(url) ? validator : null;

    /// <summary>Starts again from nothing.</summary>
    internal void Restart(string url, string? validator)
    {
        _file.SetLength(0);
        _file.Seek(0, SeekOrigin.Begin);
        if (validator is null) File.Delete(_note);
        else File.WriteAllLines(_note, [Name(url), validator]);
    }

    /// <summary>Goes on with the last byte that is there.</summary>
    internal void DropLastByte()
    {
        _file.SetLength(_file.Length - 1);
        _file.Seek(0, SeekOrigin.End);
    }

    internal void Write(ReadOnlySpan<byte> bytes) => _file.Write(bytes);

    internal ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) => _file.WriteAsync(bytes, cancellationToken);

    /// <summary>The last byte is there: puts the file in its place.</summary>
    internal void Finish()
    {
        _file.Flush(flushToDisk: true);
        _file.Dispose();
        File.Move(_part, _path, overwrite: true);
        File.Delete(_note);
        _isFinished = true;
    }

    /// <summary>Leaves what can be gone on with, and nothing else.</summary>
    public void Dispose()
    {
        if (_isFinished) return;
        var isOfUse = _file.Length > 0 && File.Exists(_note);
        _file.Dispose();
        if (isOfUse) return;
        File.Delete(_part);
        File.Delete(_note);
    }

    // The URL itself may hold a secret.
    private static string Name(string url) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(url)));
}
