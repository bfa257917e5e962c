// JSON-RPC: one route, a method in the body, parameters of anything, a result or an error, batches.
namespace Right.JsonRpc;

[TypedClient("http://localhost:8545")]
public interface INode
{
    [Post("")]
    Task<RpcResponse<string>> BlockNumber(RpcRequest<string[]> request, CancellationToken cancellationToken = default);

    [Post("")]
    Task<RpcResponse<Block?>> GetBlock(RpcRequest<object[]> request, CancellationToken cancellationToken = default);

    [Post("")]
    Task<List<RpcResponse<System.Text.Json.JsonElement>>> Batch(IReadOnlyList<RpcRequest<System.Text.Json.Nodes.JsonArray>> requests, CancellationToken cancellationToken = default);
}

public sealed record RpcRequest<T>(long Id, string Method, T Params, string Jsonrpc = "2.0");

public sealed record RpcResponse<T>(long? Id, T? Result, RpcError? Error);

public sealed record RpcError(int Code, string Message, System.Text.Json.JsonElement? Data);

public sealed record Block(string Number, string Hash, string ParentHash, IReadOnlyList<string> Transactions);
