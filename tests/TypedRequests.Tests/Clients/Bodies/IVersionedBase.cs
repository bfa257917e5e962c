namespace TypedRequests.Tests.Clients;

[TypedClient("https://{host}.localhost:{port}/{version}/api")]
internal interface IVersionedBase
{
    [Path("host")]
    string Host { get; set; }

    [Path("port")]
    int Port { get; set; }

    [Path]
    string Version { get; set; }

    [Get("/items/{id}?v={version}")]
    PreparedRequest Item(int id);
}
