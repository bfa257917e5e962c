// An API that grows old: members, values and kinds that are kept for those who still have them.
#pragma warning disable CS0612, CS0618, CS0619
namespace Right.ObsoleteInside;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/accounts/{id}")]
    Task<Account> Load(int id, [Query] AccountKind? kind = null, CancellationToken cancellationToken = default);

    [Get("/payments")]
    Task<IReadOnlyList<Payment>> Payments([Query] Filter filter, CancellationToken cancellationToken = default);
}

public sealed record Account(int Id, AccountKind Kind)
{
    [Obsolete("Use Name.", true)]
    public string? FullName { get; init; }

    public string? Name { get; init; }
}

public enum AccountKind
{
    Person,
    [Obsolete("Accounts are no longer made by phone.")]
    Phone,
    [Obsolete("Never was.", true)]
    Robot,
}

[System.Text.Json.Serialization.JsonDerivedType(typeof(Card), "card")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Cheque), "cheque")]
public abstract record Payment(decimal Amount);

public sealed record Card(decimal Amount, string Last4) : Payment(Amount);

[Obsolete("Cheques are gone.")]
public sealed record Cheque(decimal Amount, string Number) : Payment(Amount);

public sealed record Filter
{
    [Obsolete("Use Since.", true)]
    public int? Year { get; init; }

    public DateOnly? Since { get; init; }
}
