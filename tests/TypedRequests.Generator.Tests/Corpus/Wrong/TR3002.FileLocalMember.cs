// The reader, in another file, could not name it.
namespace Wrong.FileLocalMember;

file sealed record Hidden(string Name);

public sealed class Holder
{
    public object? Value { get; set; }
}

[TypedClient("https://api.example.com")]
file interface IApi
//             ^^^^ TR1002
{
    [Get("/things")]
    Task<Hidden> Load();
}
