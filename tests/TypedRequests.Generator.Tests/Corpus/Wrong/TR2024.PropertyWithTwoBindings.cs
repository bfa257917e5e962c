// RestEase's rule 020.
namespace Wrong.PropertyWithTwoBindings;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Header("X-A")]
    [Query("a")]
//   ^^^^^^^^^^ TR2024
    string? Tenant { get; set; }
}
