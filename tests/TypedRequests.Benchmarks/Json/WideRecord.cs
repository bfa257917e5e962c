namespace TypedRequests.Benchmarks.Json;

/// <summary>The same 60 members as a record.</summary>
[JsonRecord(Naming = JsonNaming.SnakeCaseLower)]
public sealed record WideRecord(
    int Field00, string Field01, bool Field02, double Field03, DateTimeOffset Field04, long? Field05,
    int Field06, string Field07, bool Field08, double Field09, DateTimeOffset Field10, long? Field11,
    int Field12, string Field13, bool Field14, double Field15, DateTimeOffset Field16, long? Field17,
    int Field18, string Field19, bool Field20, double Field21, DateTimeOffset Field22, long? Field23,
    int Field24, string Field25, bool Field26, double Field27, DateTimeOffset Field28, long? Field29,
    int Field30, string Field31, bool Field32, double Field33, DateTimeOffset Field34, long? Field35,
    int Field36, string Field37, bool Field38, double Field39, DateTimeOffset Field40, long? Field41,
    int Field42, string Field43, bool Field44, double Field45, DateTimeOffset Field46, long? Field47,
    int Field48, string Field49, bool Field50, double Field51, DateTimeOffset Field52, long? Field53,
    int Field54, string Field55, bool Field56, double Field57, DateTimeOffset Field58, long? Field59);
