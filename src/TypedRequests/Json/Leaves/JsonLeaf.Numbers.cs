using System.Globalization;
using System.Text.Json.Serialization.Metadata;

namespace TypedRequests.CompilerServices;

/// <content>Numbers.</content>
public static partial class JsonLeaf
{
    private const string WholeNumber = "a whole number";

    /// <summary>-2,147,483,648 to 2,147,483,647.</summary>
    public static JsonFormat<int> Int32 => field ??= new JsonLeafFormat<int>("a whole number of 32 bits", JsonRead.Int32, static (w, v) => w.WriteNumberValue(v));

    /// <summary>A whole number of 64 bits.</summary>
    public static JsonFormat<long> Int64 => field ??= new JsonLeafFormat<long>("a whole number of 64 bits", JsonRead.Int64, static (w, v) => w.WriteNumberValue(v));

    /// <summary>-32,768 to 32,767.</summary>
    public static JsonFormat<short> Int16 => field ??= new JsonLeafFormat<short>("a whole number of 16 bits", JsonRead.Int16, static (w, v) => w.WriteNumberValue(v));

    /// <summary>-128 to 127.</summary>
    public static JsonFormat<sbyte> SByte => field ??= new JsonLeafFormat<sbyte>("a whole number from -128 to 127", JsonRead.SByte, static (w, v) => w.WriteNumberValue(v));

    /// <summary>0 to 255.</summary>
    public static JsonFormat<byte> Byte => field ??= new JsonLeafFormat<byte>("a whole number from 0 to 255", JsonRead.Byte, static (w, v) => w.WriteNumberValue(v));

    /// <summary>0 to 65,535.</summary>
    public static JsonFormat<ushort> UInt16 => field ??= new JsonLeafFormat<ushort>("a whole number from 0 to 65535", JsonRead.UInt16, static (w, v) => w.WriteNumberValue(v));

    /// <summary>0 to 4,294,967,295.</summary>
    public static JsonFormat<uint> UInt32 => field ??= new JsonLeafFormat<uint>("a whole number of 32 bits, not negative", JsonRead.UInt32, static (w, v) => w.WriteNumberValue(v));

    /// <summary>A whole number of 64 bits, not negative.</summary>
    public static JsonFormat<ulong> UInt64 => field ??= new JsonLeafFormat<ulong>("a whole number of 64 bits, not negative", JsonRead.UInt64, static (w, v) => w.WriteNumberValue(v));

    /// <summary>A binary fraction of 32 bits.</summary>
    public static JsonFormat<float> Single => field ??= new JsonLeafFormat<float>("a number", JsonRead.Single, static (w, v) => w.WriteNumberValue(v));

    /// <summary>A binary fraction of 64 bits.</summary>
    public static JsonFormat<double> Double => field ??= new JsonLeafFormat<double>("a number", JsonRead.Double, static (w, v) => w.WriteNumberValue(v));

    /// <summary>A decimal fraction of up to 28 digits.</summary>
    public static JsonFormat<decimal> Decimal => field ??= new JsonLeafFormat<decimal>("a number of at most 28 digits", JsonRead.Decimal, static (w, v) => w.WriteNumberValue(v));

    /// <summary>A binary fraction of 16 bits.</summary>
    public static JsonFormat<Half> Half =>
        field ??= new JsonLeafFormat<Half>("a number", JsonRead.Half, static (w, v) => JsonMetadataServices.HalfConverter.Write(w, v, JsonOptions.ForConverters));

    /// <summary>A whole number of 128 bits.</summary>
    public static JsonFormat<Int128> Int128 =>
        field ??= Quotable(JsonMetadataServices.Int128Converter, WholeNumber, static (ref r) => JsonQuoted.Other<Int128>(ref r, NumberStyles.Integer));

    /// <summary>A whole number of 128 bits, not negative.</summary>
    public static JsonFormat<UInt128> UInt128 =>
        field ??= Quotable(JsonMetadataServices.UInt128Converter, WholeNumber, static (ref r) => JsonQuoted.Other<UInt128>(ref r, NumberStyles.Integer));

    private static JsonConverterFormat<T> Quotable<T>(System.Text.Json.Serialization.JsonConverter<T> converter, string expected, JsonReadValue<T> quoted) =>
        new(converter, expected) { Quoted = quoted };
}
