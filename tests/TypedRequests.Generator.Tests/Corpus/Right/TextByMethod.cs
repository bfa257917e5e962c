// A method without parameters gives the text.
namespace Right.TextByMethod;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/skus/{sku}")]
    Task<string> Load(Sku sku, Sku? other = null);
}

[UrlText(nameof(Code))]
public sealed class Sku
{
    public string Family { get; set; } = "";

    public string Code() => Family;
}
