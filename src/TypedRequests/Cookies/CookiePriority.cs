namespace TypedRequests;

/// <summary>The <c>Priority</c> attribute of a cookie. Kept and saved; it does not change which cookie leaves a full jar first.</summary>
public enum CookiePriority
{
    /// <summary><c>Priority=Low</c>.</summary>
    Low,

    /// <summary><c>Priority=Medium</c>, and what holds when the server says nothing.</summary>
    Medium,

    /// <summary><c>Priority=High</c>.</summary>
    High,
}
