// Twenty of them.
namespace Right.ManyParameters;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x/{a}/{b}")]
    Task<string> Find(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m, int n, int o, int p, int q, int r, int s, int t);
}
