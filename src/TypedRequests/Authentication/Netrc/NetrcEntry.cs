namespace TypedRequests;

/// <summary>A machine of a netrc file.</summary>
/// <param name="Machine">The host; <see langword="null"/> for the <c>default</c> entry.</param>
/// <param name="Login">The user.</param>
/// <param name="Password">The password.</param>
internal sealed record NetrcEntry(string? Machine, string Login, string Password)
{
    // A record would print its password.
    public override string ToString() => Machine ?? "default";
}
