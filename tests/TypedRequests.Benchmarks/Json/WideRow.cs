namespace TypedRequests.Benchmarks.Json;

/// <summary>A settable class of 60 members, as rows of a report are.</summary>
[JsonRecord(Naming = JsonNaming.SnakeCaseLower)]
public sealed class WideRow
{
    public int Field00 { get; set; }
    public string Field01 { get; set; } = null!;
    public bool Field02 { get; set; }
    public double Field03 { get; set; }
    public DateTimeOffset Field04 { get; set; }
    public long? Field05 { get; set; }
    public int Field06 { get; set; }
    public string Field07 { get; set; } = null!;
    public bool Field08 { get; set; }
    public double Field09 { get; set; }
    public DateTimeOffset Field10 { get; set; }
    public long? Field11 { get; set; }
    public int Field12 { get; set; }
    public string Field13 { get; set; } = null!;
    public bool Field14 { get; set; }
    public double Field15 { get; set; }
    public DateTimeOffset Field16 { get; set; }
    public long? Field17 { get; set; }
    public int Field18 { get; set; }
    public string Field19 { get; set; } = null!;
    public bool Field20 { get; set; }
    public double Field21 { get; set; }
    public DateTimeOffset Field22 { get; set; }
    public long? Field23 { get; set; }
    public int Field24 { get; set; }
    public string Field25 { get; set; } = null!;
    public bool Field26 { get; set; }
    public double Field27 { get; set; }
    public DateTimeOffset Field28 { get; set; }
    public long? Field29 { get; set; }
    public int Field30 { get; set; }
    public string Field31 { get; set; } = null!;
    public bool Field32 { get; set; }
    public double Field33 { get; set; }
    public DateTimeOffset Field34 { get; set; }
    public long? Field35 { get; set; }
    public int Field36 { get; set; }
    public string Field37 { get; set; } = null!;
    public bool Field38 { get; set; }
    public double Field39 { get; set; }
    public DateTimeOffset Field40 { get; set; }
    public long? Field41 { get; set; }
    public int Field42 { get; set; }
    public string Field43 { get; set; } = null!;
    public bool Field44 { get; set; }
    public double Field45 { get; set; }
    public DateTimeOffset Field46 { get; set; }
    public long? Field47 { get; set; }
    public int Field48 { get; set; }
    public string Field49 { get; set; } = null!;
    public bool Field50 { get; set; }
    public double Field51 { get; set; }
    public DateTimeOffset Field52 { get; set; }
    public long? Field53 { get; set; }
    public int Field54 { get; set; }
    public string Field55 { get; set; } = null!;
    public bool Field56 { get; set; }
    public double Field57 { get; set; }
    public DateTimeOffset Field58 { get; set; }
    public long? Field59 { get; set; }
}
