// Refit ignores it in silence.
namespace Wrong.PropertyWithoutAttribute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    string? Tenant { get; set; }
//          ^^^^^^ TR1007
}
