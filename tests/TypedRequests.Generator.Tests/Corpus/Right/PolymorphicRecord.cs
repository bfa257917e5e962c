// With a discriminator.
namespace Right.PolymorphicRecord;

[System.Text.Json.Serialization.JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Circle), "circle")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Square), "square")]
public abstract record Shape;

public sealed record Circle(double Radius) : Shape;
public sealed record Square(double Side) : Shape;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/shapes/{id}")]
    Task<Shape> Load(int id);
}
