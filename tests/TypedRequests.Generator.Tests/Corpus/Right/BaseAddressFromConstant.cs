// Built of constants.
namespace Right.BaseAddressFromConstant;

public static class Hosts
{
    public const string Main = "https://api.example.com";
    public const string V1 = Main + "/v1";
}

[TypedClient(Hosts.V1)]
public interface IApi
{
    [Get("/users")]
    Task<string> List();
}
