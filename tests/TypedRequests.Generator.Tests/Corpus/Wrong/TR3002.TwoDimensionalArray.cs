// JSON has rows of rows.
namespace Wrong.TwoDimensionalArray;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/grid")]
    Task<int[,]> Load();
//  ^^^^^^^^^^^^ TR3002
}
