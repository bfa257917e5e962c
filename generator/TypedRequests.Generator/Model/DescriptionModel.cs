namespace TypedRequests.Generator.Model;

/// <summary>What the interfaces say of the methods that one of them declares: a static field of the client.</summary>
internal sealed record DescriptionModel(string Field, EquatableArray<SettingModel> Settings);
