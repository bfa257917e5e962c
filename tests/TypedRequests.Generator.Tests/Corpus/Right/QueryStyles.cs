// Every style.
namespace Right.QueryStyles;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find([Query(Style = QueryStyle.Csv)] int[] a, [Query(Style = QueryStyle.Ssv)] int[] b, [Query(Style = QueryStyle.Pipes)] int[] c, [Query(Style = QueryStyle.Tsv)] int[] d, [Query(Style = QueryStyle.Brackets)] int[] e);
}
