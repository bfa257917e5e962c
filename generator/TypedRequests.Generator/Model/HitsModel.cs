namespace TypedRequests.Generator.Model;

/// <summary>Where a method keeps what it has read from fresh answers.</summary>
/// <param name="Field">The static field.</param>
/// <param name="Types">The types of the arguments and of the result, as type arguments.</param>
/// <param name="Key">The arguments as one value.</param>
/// <param name="Local">The name of the local that holds what was found.</param>
/// <param name="IsFixed">Whether the value itself is kept: nobody can change it. Otherwise it is read anew from the kept bytes.</param>
internal sealed record HitsModel(string Field, string Types, string Key, string Local, bool IsFixed);
