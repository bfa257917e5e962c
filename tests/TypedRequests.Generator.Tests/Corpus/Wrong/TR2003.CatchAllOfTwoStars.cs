// ASP.NET's and Refit's {**rest}.
namespace Wrong.CatchAllOfTwoStars;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/files/{**rest}")]
//                ^^ TR2003
    Task<string> Load(string rest);
}
