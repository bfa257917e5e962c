// What is not closed has no format of its own.
namespace Wrong.MarkedGenericRecord;

[JsonRecord]
public sealed record Envelope<T>(T Value);
//                   ^^^^^^^^ TR3002
