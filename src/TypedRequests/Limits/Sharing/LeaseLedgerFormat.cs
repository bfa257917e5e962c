namespace TypedRequests;

/// <summary>A ledger as bytes.</summary>
internal static class LeaseLedgerFormat
{
    private const byte Version = 1;

    internal static byte[] Write(LeaseLedger ledger)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Version);
        writer.Write(ledger.Reset);
        writer.Write(ledger.Left);
        writer.Write(ledger.FilledAt);
        writer.Write(ledger.Answers);
        writer.Write(ledger.ProbeUntil);
        writer.Write(ledger.HeldUntil);
        writer.Write7BitEncodedInt(ledger.Processes.Count);
        foreach (var (process, state) in ledger.Processes)
        {
            writer.Write(process.ToByteArray());
            writer.Write7BitEncodedInt(state.Out);
            writer.Write(state.Seen);
        }

        writer.Write7BitEncodedInt(ledger.Leases.Count);
        foreach (var (until, count) in ledger.Leases)
        {
            writer.Write(until);
            writer.Write7BitEncodedInt(count);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>The ledger; an empty one when there is none, or one of another version.</summary>
    internal static LeaseLedger Read(ReadOnlyMemory<byte> value)
    {
        var ledger = new LeaseLedger();
        if (value.IsEmpty || value.Span[0] != Version) return ledger;
        using var reader = new BinaryReader(new MemoryStream(value.ToArray()));
        reader.ReadByte();
        (ledger.Reset, ledger.Left, ledger.FilledAt, ledger.Answers, ledger.ProbeUntil, ledger.HeldUntil) =
            (reader.ReadInt64(), reader.ReadDouble(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64());
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--) ledger.Processes[new(reader.ReadBytes(16))] = (reader.Read7BitEncodedInt(), reader.ReadInt64());
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--) ledger.Leases.Add((reader.ReadInt64(), reader.Read7BitEncodedInt()));
        return ledger;
    }
}
