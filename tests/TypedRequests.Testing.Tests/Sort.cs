namespace TypedRequests.Testing.Tests;

public enum Sort
{
    Name,
    Price,
}
