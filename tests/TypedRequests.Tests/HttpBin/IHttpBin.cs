namespace TypedRequests.Tests.HttpBin;

/// <summary>An httpbin to talk to: the embedded one, or the real one.</summary>
public interface IHttpBin
{
    Uri Address { get; }
}
