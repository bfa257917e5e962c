using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>The formats of single values. Each is made when first asked for, so that a trimmed program holds only what it uses.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonLeaf
{
    /// <summary>Text.</summary>
    public static JsonFormat<string> String => field ??= new JsonLeafFormat<string>("a string", JsonRead.String, static (w, v) => w.WriteStringValue(v));

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static JsonFormat<bool> Boolean =>
        field ??= new JsonLeafFormat<bool>("true or false", static (ref r) => r.GetBoolean(), static (w, v) => w.WriteBooleanValue(v));

    /// <summary>One UTF-16 unit.</summary>
    public static JsonFormat<char> Char => field ??= Of(System.Text.Json.Serialization.Metadata.JsonMetadataServices.CharConverter, "a string of one character");

    /// <summary>Base64.</summary>
    public static JsonFormat<byte[]> Bytes => field ??= new JsonLeafFormat<byte[]>("a string of base64", JsonRead.Bytes, static (w, v) =>
    {
        if (v is null)
        {
            w.WriteNullValue();
        }
        else
        {
            w.WriteBase64StringValue(v);
        }
    });

    /// <summary>A GUID with hyphens.</summary>
    public static JsonFormat<Guid> Guid => field ??= new JsonLeafFormat<Guid>("a string with a GUID", static (ref r) => r.GetGuid(), static (w, v) => w.WriteStringValue(v));

    /// <summary>ISO 8601.</summary>
    public static JsonFormat<DateTime> DateTime =>
        field ??= new JsonLeafFormat<DateTime>("a string with an ISO 8601 date and time", static (ref r) => r.GetDateTime(), static (w, v) => w.WriteStringValue(v));

    /// <summary>ISO 8601 with an offset.</summary>
    public static JsonFormat<DateTimeOffset> DateTimeOffset =>
        field ??= new JsonLeafFormat<DateTimeOffset>("a string with an ISO 8601 date and time", static (ref r) => r.GetDateTimeOffset(), static (w, v) => w.WriteStringValue(v));
}
