using System.Buffers;
using System.Text.Json;

namespace TypedRequests;

/// <summary>A writer that is used again, and the output it writes to for the time of one document; between two it keeps nobody's buffer alive.</summary>
internal sealed class JsonPen : IBufferWriter<byte>
{
    private IBufferWriter<byte>? _output;

    public JsonPen() => Writer = new Utf8JsonWriter(this, new JsonWriterOptions { SkipValidation = true });

    public Utf8JsonWriter Writer { get; }

    public void Begin(IBufferWriter<byte> output) => _output = output;

    public void End()
    {
        Writer.Flush();
        Writer.Reset();
        _output = null;
    }

    public void Advance(int count) => _output!.Advance(count); // set from Begin to End

    public Memory<byte> GetMemory(int sizeHint = 0) => _output!.GetMemory(sizeHint); // set from Begin to End

    public Span<byte> GetSpan(int sizeHint = 0) => _output!.GetSpan(sizeHint); // set from Begin to End
}
