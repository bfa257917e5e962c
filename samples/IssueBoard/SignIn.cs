namespace TypedRequests.Samples;

/// <summary>What the sign-in form sends to the board.</summary>
public sealed record SignIn(string Login, string Password);
