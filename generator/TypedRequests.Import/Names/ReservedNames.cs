namespace TypedRequests.Import.Names;

/// <summary>Names that a person would not give, because others have them.</summary>
internal static class ReservedNames
{
    /// <summary>Types of the written code and of namespaces that every project imports: a type of that name would hide them, or be ambiguous where it is used.</summary>
    public static readonly IReadOnlyList<string> Types =
    [
        // System
        "Action", "Array", "Attribute", "BinaryData", "Boolean", "Buffer", "Byte", "Char", "Console", "Convert", "DateOnly", "DateTime", "DateTimeOffset", "Decimal", "Delegate", "Double", "Enum",
        "Environment", "EventArgs", "EventHandler", "Exception", "Func", "GC", "Guid", "Half", "Index", "Int16", "Int32", "Int64", "Int128", "Lazy", "Math", "Memory", "Object", "Predicate", "Progress",
        "Random", "Range", "SByte", "Single", "Span", "String", "TimeOnly", "TimeSpan", "TimeZone", "TimeZoneInfo", "Tuple", "Type", "UInt16", "UInt32", "UInt64", "Uri", "ValueTuple", "ValueType", "Version", "Void",
        // System.IO, System.Threading, System.Threading.Tasks, System.Linq, System.Collections.Generic, System.Net.Http
        "BufferedStream", "Directory", "DirectoryInfo", "File", "FileAccess", "FileInfo", "FileMode", "FileShare", "FileStream", "MemoryStream", "Path", "Stream", "StreamReader", "StreamWriter",
        "Barrier", "CancellationToken", "Interlocked", "Lock", "Monitor", "Mutex", "Semaphore", "Thread", "ThreadPool", "Timer", "Timeout", "Volatile", "Parallel", "Task", "TaskStatus", "ValueTask",
        "Enumerable", "Queryable", "Lookup", "Comparer", "Dictionary", "HashSet", "LinkedList", "List", "Queue", "Stack", "HttpClient", "HttpContent", "HttpMethod",
        // ours, and System.Text.Json
        "Auth", "ApiResult", "Cookie", "CookieJar", "FilePart", "FormBody", "HeaderMap", "Link", "MultipartBody", "Nullability", "Optional", "Page", "Paged", "PreparedRequest", "QueryMap", "QueryStyle",
        "Request", "RequestOptions", "Requests", "Response", "Session", "JsonElement", "JsonNaming", "JsonNode", "JsonObject",
    ];

    /// <summary>Members that every record has.</summary>
    public static readonly IReadOnlyList<string> Members = ["Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString"];
}
