namespace TypedRequests;

/// <summary>What makes two cookies the same cookie (RFC 6265bis, storage model).</summary>
internal readonly record struct CookieKey(string Domain, bool HostOnly, string Path, string Name);
