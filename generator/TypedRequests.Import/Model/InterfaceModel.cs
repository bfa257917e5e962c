namespace TypedRequests.Import.Model;

/// <summary>An interface: the operations of one tag on one server.</summary>
internal sealed class InterfaceModel(string tag, string? server)
{
    public string Tag { get; } = tag;

    public string? Server { get; } = server;

    public string Name { get; set; } = "";

    public string? Summary { get; init; }

    public List<MethodModel> Methods { get; } = [];
}
