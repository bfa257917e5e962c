using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TypedRequests;

/// <summary>Stored responses as bytes: what they are, their version, the responses, and a digest by which a torn file is known.</summary>
internal static class StoredResponseFormat
{
    private const int DigestLength = 32;
    private const int Version = 2;

    private static ReadOnlySpan<byte> Magic => "TRCACHE\n"u8;

    internal static byte[] Write(IReadOnlyList<StoredResponse> responses)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(Version);
            writer.Write7BitEncodedInt(responses.Count);
            foreach (var response in responses) Write(writer, response);
        }

        bytes.Write(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        return bytes.ToArray();
    }

    internal static IReadOnlyList<StoredResponse> Read(ReadOnlyMemory<byte> bytes)
    {
        var length = bytes.Length - DigestLength;
        if (length < Magic.Length || !bytes.Span.StartsWith(Magic)) throw new InvalidDataException("This is no stored response.");
        if (!CryptographicOperations.FixedTimeEquals(SHA256.HashData(bytes.Span[..length]), bytes.Span[length..])) throw new InvalidDataException("The stored response is torn.");
        var array = bytes[..length].ToArray();
        try
        {
            using var reader = new BinaryReader(new MemoryStream(array), Encoding.UTF8);
            reader.BaseStream.Position = Magic.Length;
            var version = reader.ReadInt32();
            if (version != Version) throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"The stored response is of version {version}; this library reads version {Version}."));
            var responses = new StoredResponse[reader.Read7BitEncodedInt()];
            for (var i = 0; i < responses.Length; i++) responses[i] = Read(reader, array);
            return responses;
        }
        catch (Exception error) when (error is EndOfStreamException or FormatException or ArgumentException or OverflowException)
        {
            throw new InvalidDataException("The stored response is malformed.", error);
        }
    }

    private static void Write(BinaryWriter writer, StoredResponse response)
    {
        writer.Write(response.Status);
        WriteText(writer, response.Reason);
        writer.Write(response.Version.ToString());
        writer.Write(response.Requested.UtcTicks);
        writer.Write(response.Received.UtcTicks);
        writer.Write(response.OwnLifetime?.Ticks ?? -1);
        writer.Write7BitEncodedInt(response.Headers.Length);
        foreach (var (name, value) in response.Headers)
        {
            writer.Write(name);
            writer.Write(value);
        }

        writer.Write7BitEncodedInt(response.Selected.Length);
        foreach (var (name, value) in response.Selected)
        {
            writer.Write(name);
            WriteText(writer, value);
        }

        writer.Write7BitEncodedInt(response.Body.Length);
        writer.Write(response.Body.Span);
    }

    private static StoredResponse Read(BinaryReader reader, byte[] array)
    {
        var (status, reason, version) = (reader.ReadInt32(), ReadText(reader), System.Version.Parse(reader.ReadString()));
        var (requested, received, own) = (reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64());
        var headers = new KeyValuePair<string, string>[reader.Read7BitEncodedInt()];
        for (var i = 0; i < headers.Length; i++) headers[i] = new(reader.ReadString(), reader.ReadString());
        var selected = new KeyValuePair<string, string?>[reader.Read7BitEncodedInt()];
        for (var i = 0; i < selected.Length; i++) selected[i] = new(reader.ReadString(), ReadText(reader));
        var length = reader.Read7BitEncodedInt();
        var body = array.AsMemory((int)reader.BaseStream.Position, length);
        reader.BaseStream.Position += length;
        return new(status, reason, version, headers, body)
        {
            Requested = new(requested, TimeSpan.Zero),
            Received = new(received, TimeSpan.Zero),
            Selected = selected,
            OwnLifetime = own < 0 ? null : TimeSpan.FromTicks(own),
        };
    }

    private static void WriteText(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null) writer.Write(text);
    }

    private static string? ReadText(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;
}
