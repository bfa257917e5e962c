namespace TypedRequests;

/// <summary>The time for which <c>[RateLimit]</c> counts. Its number is that of its seconds.</summary>
public enum RatePeriod
{
    /// <summary>1 second.</summary>
    PerSecond = 1,

    /// <summary>60 seconds.</summary>
    PerMinute = 60,

    /// <summary>3,600 seconds.</summary>
    PerHour = 3_600,

    /// <summary>24 hours, counted from any moment.</summary>
    PerDay = 86_400,
}
