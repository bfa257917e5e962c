namespace TypedRequests.Generator.Model;

/// <summary>A method that no client code can be emitted for: its member throws, naming the finding.</summary>
internal sealed record RejectedMethodModel(SignatureModel Signature, string Reason) : MemberModel;
