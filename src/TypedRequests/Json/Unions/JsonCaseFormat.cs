using System.ComponentModel;
using System.Text.Json;

namespace TypedRequests.CompilerServices;

/// <summary>What the emitted formats of cases share that stand for the one value they hold.</summary>
/// <typeparam name="T">The case.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonCaseFormat<T> : JsonFormat<T>
{
    /// <inheritdoc/>
    public sealed override string Expected => Inner.Expected;

    /// <inheritdoc/>
    public sealed override JsonFormat? Items => Inner.Items;

    internal sealed override bool AdmitsNull => Inner.AdmitsNull;

    /// <summary>The format of the value.</summary>
    protected abstract JsonFormat Inner { get; }

    /// <inheritdoc/>
    public sealed override JsonMember Member(ReadOnlySpan<byte> name) => Inner.Member(name);

    /// <inheritdoc/>
    public sealed override JsonFormat Resolve(Utf8JsonReader reader) => Inner.Resolve(reader);
}
