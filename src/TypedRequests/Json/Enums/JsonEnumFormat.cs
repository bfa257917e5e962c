using System.ComponentModel;
using System.Text.Json;

namespace TypedRequests.CompilerServices;

/// <summary>An enum by name or number. No string is made of a name that is read or written.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonEnumFormat<T> : JsonFormat<T>
    where T : struct, Enum
{
    private readonly JsonEnumTraits _traits;
    private readonly JsonNames _names;
    private readonly ulong[] _bits;
    private readonly T? _fallback;
    private JsonEncodedText[]? _encoded;

    /// <summary>Creates the format.</summary>
    /// <param name="traits">What is special about the enum.</param>
    /// <param name="names">The JSON names, in the order of declaration.</param>
    /// <param name="values">The values of the names, sign-extended to 64 bits.</param>
    /// <param name="fallback">The value that unknown ones become.</param>
    protected JsonEnumFormat(JsonEnumTraits traits, string[] names, ulong[] values, T? fallback = null)
    {
        _traits = traits;
        _names = new JsonNames(names);
        _bits = values;
        _fallback = fallback;
    }

    /// <inheritdoc/>
    public sealed override string Expected => Has(JsonEnumTraits.Numbers) ? $"a number of {TypeName.Of(typeof(T))}" : "one of " + ListOfNames();

    /// <summary>The same enum where null is a value, which unknown ones become unless there is a fallback.</summary>
    public JsonFormat<T?> OrNull => field ??= new JsonEnumOrNullFormat<T>(this);

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader) => ReadKnown(ref reader) ?? throw JsonFailure.Unexpected(ref reader, Expected);

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value)
    {
        if (!Has(JsonEnumTraits.Numbers) && TryFormat(ToBits(value), out var name))
        {
            writer.WriteStringValue(name);
        }
        else if (Has(JsonEnumTraits.Signed))
        {
            writer.WriteNumberValue(unchecked((long)ToBits(value)));
        }
        else
        {
            writer.WriteNumberValue(ToBits(value));
        }
    }

    /// <summary>The value as 64 bits, sign-extended.</summary>
    /// <param name="value">The value.</param>
    protected abstract ulong ToBits(T value);

    /// <summary>The value of the lowest bits.</summary>
    /// <param name="bits">The bits.</param>
    protected abstract T FromBits(ulong bits);

    /// <summary>The value at the reader, the fallback for one that the enum does not know, or null without a fallback.</summary>
    internal T? ReadKnown(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String when !Has(JsonEnumTraits.Numbers) => ReadText(ref reader),
        JsonTokenType.Number => ReadNumber(ref reader),
        _ => throw JsonFailure.Unexpected(ref reader, Expected),
    };

    /// <summary>As <see cref="ReadKnown"/>, for a string or a property name.</summary>
    internal T? ReadText(ref Utf8JsonReader reader)
    {
        var text = JsonRead.Text(ref reader);
        var index = _names.Find(text);
        return index >= 0 ? FromBits(_bits[index]) : JsonEnumText.TryRead(text, _names, _bits, _traits, out var bits) ? Known(bits) : _fallback;
    }

    /// <summary>The value as text: its names, or its number.</summary>
    internal JsonEncodedText Format(T value)
    {
        var bits = ToBits(value);
        return TryFormat(bits, out var name) ? name : JsonEncodedText.Encode(JsonEnumText.Number(bits, Has(JsonEnumTraits.Signed)));
    }

    private T? ReadNumber(ref Utf8JsonReader reader)
    {
        if (Has(JsonEnumTraits.Signed))
        {
            return reader.TryGetInt64(out var signed) ? Known(unchecked((ulong)signed)) : throw JsonFailure.Unexpected(ref reader, Expected);
        }

        return reader.TryGetUInt64(out var unsigned) ? Known(unsigned) : throw JsonFailure.Unexpected(ref reader, Expected);
    }

    private T? Known(ulong bits) => ToBits(FromBits(bits)) == bits && JsonEnumText.IsDefined(bits, _bits, Has(JsonEnumTraits.Flags)) ? FromBits(bits) : _fallback;

    private bool TryFormat(ulong bits, out JsonEncodedText name)
    {
        var index = Array.IndexOf(_bits, bits);
        name = index >= 0 ? Encoded[index] : default;
        if (index < 0 && Has(JsonEnumTraits.Flags) && JsonEnumText.TryCombine(bits, _names, _bits, out var text))
        {
            name = JsonEncodedText.Encode(text);
            return true;
        }

        return index >= 0;
    }

    private JsonEncodedText[] Encoded => _encoded ??= [.. Enumerable.Range(0, _names.Count).Select(i => JsonEncodedText.Encode(_names[i]))];

    private string ListOfNames()
    {
        const int Most = 8;
        var some = string.Join(", ", Enumerable.Range(0, Math.Min(Most, _names.Count)).Select(i => $"\"{_names[i]}\""));
        return _names.Count > Most ? some + " …" : some;
    }

    private bool Has(JsonEnumTraits trait) => (_traits & trait) != 0;
}
