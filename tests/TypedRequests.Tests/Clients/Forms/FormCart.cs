namespace TypedRequests.Tests.Clients;

internal sealed record FormCart(
    string Customer,
    DateTime Due,
    IReadOnlyList<FormLine?> Items,
    IReadOnlyDictionary<string, string> Notes,
    string[] Tags,
    Dictionary<string, FormLine>? More = null,
    int[][]? Grid = null,
    List<FormPeriod?>? Periods = null,
    object? Extra = null);
