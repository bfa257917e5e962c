// RestEase's rule 011.
namespace Wrong.HeaderPropertyWithoutGetter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Header("X-Tenant")]
    string? Tenant { set; }
//          ^^^^^^ TR1007
}
