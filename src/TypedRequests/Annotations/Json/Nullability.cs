namespace TypedRequests;

/// <summary>What a missing or null JSON value means for a member that C# declares as never null.</summary>
public enum Nullability
{
    /// <summary>An error that names the path, the type and the member: records cannot lie. The default.</summary>
    Strict,

    /// <summary>The member becomes null, as in System.Text.Json. <c>required</c> members must still be there, and null never fits a value type.</summary>
    Lenient,
}
