// A line break would start a header of its own.
namespace Wrong.PartTypeWithBreak;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Part(ContentType = "text/plain\r\nX: y")] byte[] file);
//                               ^^^^^^^^^^^^^^^^^^^^ TR2012
}

public sealed record User(int Id);
