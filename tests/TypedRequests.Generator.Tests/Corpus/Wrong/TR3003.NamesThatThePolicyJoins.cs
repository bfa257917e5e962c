// Snake case makes both user_id.
namespace Wrong.NamesThatThePolicyJoins;

public sealed class Thing
{
    public int UserId { get; set; }

    public int User_Id { get; set; }
}

[TypedClient("https://api.example.com", Naming = JsonNaming.SnakeCaseLower)]
public interface IApi
{
    [Get("/things/{id}")]
    Task<Thing> Load(int id);
//  ^^^^^^^^^^^ TR3003
}
