namespace TypedRequests.JsonProgram;

/// <summary>What is sent comes back.</summary>
[TypedClient]
public interface IEchoes
{
    /// <summary>Sends a point.</summary>
    [Post("/points/{name}")]
    Task<Point> SendPoint(string name, [Body] Point point, CancellationToken cancellationToken = default);
}
