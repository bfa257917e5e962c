namespace TypedRequests.Tests.Clients;

[Flags]
internal enum QueryRights
{
    None = 0,

    [Name("r")]
    Read = 1,

    [Name("w")]
    Write = 2,
}
