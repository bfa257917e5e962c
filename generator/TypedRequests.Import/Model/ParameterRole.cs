namespace TypedRequests.Import.Model;

internal enum ParameterRole
{
    Path,
    Query,
    Header,
    Cookie,
    Body,
    Form,
    Part,
}
