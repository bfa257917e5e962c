using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>The pieces of a body as a fault lets them through.</summary>
internal static class FaultyBody
{
    internal static IAsyncEnumerable<ReadOnlyMemory<byte>> Apply(Fault fault, IAsyncEnumerable<ReadOnlyMemory<byte>> body, TimeProvider clock)
    {
        if (fault.CutAfter is { } bytes) body = Cut(body, bytes, fault.CutBy, default);
        return fault.Bytes > 0 ? Slow(body, fault.Bytes, fault.Every, clock, default) : body;
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> Cut(IAsyncEnumerable<ReadOnlyMemory<byte>> body, int bytes, Func<Exception> by, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var piece in body.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var taken = Math.Min(bytes, piece.Length);
            if (taken > 0) yield return piece[..taken];
            bytes -= taken;
            if (bytes == 0) throw by();
        }

        throw by();
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> Slow(IAsyncEnumerable<ReadOnlyMemory<byte>> body, int bytes, TimeSpan every, TimeProvider clock, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var piece in body.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            for (var at = 0; at < piece.Length; at += bytes)
            {
                await Waiting.ForAsync(every, clock, cancellationToken).ConfigureAwait(false);
                yield return piece.Slice(at, Math.Min(bytes, piece.Length - at));
            }
        }
    }
}
