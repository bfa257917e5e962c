// It could never have a value.
namespace Wrong.HeaderPropertyWithoutSetter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Header("X-Tenant")]
    string? Tenant { get; }
//          ^^^^^^ TR1007
}
