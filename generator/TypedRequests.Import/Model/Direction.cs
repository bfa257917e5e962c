namespace TypedRequests.Import.Model;

/// <summary>Which way a value goes: the same schema may be another record in each.</summary>
internal enum Direction
{
    /// <summary>It is read: unknown enum values are kept apart, and examples may relax it.</summary>
    Answer,

    /// <summary>It is written.</summary>
    Request,

    /// <summary>It is written, and what is left out stays as it is: null has to be said.</summary>
    Patch,

    /// <summary>It is written as names and values, in a form or a query.</summary>
    Fields,
}
