namespace TypedRequests;

/// <summary>Who said it: the levels of a call, weakest first.</summary>
internal enum CallLevel : byte
{
    Session,
    Client,
    Endpoint,
    ClientProperty,
    Argument,
    Options,
}
