// A file-local interface cannot be named from another file.
namespace Wrong.FileLocalInterface;

[TypedClient("https://api.example.com")]
file interface IBasket
//             ^^^^^^^ TR1002
{
    [Get("/basket")]
    Task<string> Load();
}
