// Emitted code cannot see it.
namespace Wrong.MarkedPrivateRecord;

public static class Holder
{
    [JsonRecord]
    private sealed record Hidden(int X);
//                        ^^^^^^ TR3002
}
