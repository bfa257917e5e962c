using System.Text.Json.Serialization;

namespace TypedRequests.Tests.Clients;

/// <summary>A strongly typed ID as generators emit them: a value, a converter, and nothing that says what its URL looks like.</summary>
[JsonConverter(typeof(OrderNumberConverter))]
internal readonly partial struct OrderNumber(Guid value) : IEquatable<OrderNumber>
{
    public Guid Value { get; } = value;

    public bool Equals(OrderNumber other) => Value == other.Value;

    public override bool Equals(object? obj) => obj is OrderNumber other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public override string ToString() => "order " + Value;
}
