namespace TypedRequests.Generator.Tests.Json;

/// <summary>Calls the generic entry points of the runtime for a type known only at run time.</summary>
internal abstract class JsonBridge
{
    public static JsonBridge Of(Type type) => (JsonBridge)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(type))!; // never a nullable type

    public abstract object? Read(ReadOnlySpan<byte> json, JsonFormat format);

    public abstract byte[] Write(object? value, JsonFormat format);

    private sealed class Typed<T> : JsonBridge
    {
        public override object? Read(ReadOnlySpan<byte> json, JsonFormat format) => JsonDocumentReader.Read(json, (JsonFormat<T>)format);

        public override byte[] Write(object? value, JsonFormat format) => JsonDocumentWriter.ToBytes((T)value!, (JsonFormat<T>)format); // null is the caller's to test
    }
}
