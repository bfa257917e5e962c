// ASP.NET's older {*rest}.
namespace Wrong.CatchAllOfOneStar;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/files/{*rest}")]
//                ^ TR2003
    Task<string> Load(string rest);
}
