// No interface reaches it: what asks for the format is the mark.
namespace Wrong.MarkedRecordWithADelegate;

[JsonRecord]
public sealed record Job(string Name, Action Run);
//                   ^^^ TR3002
