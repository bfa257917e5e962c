namespace TypedRequests;

/// <summary>What a process tells and asks about a limit that several share.</summary>
internal readonly record struct LeaseRequest
{
    /// <summary>Who asks.</summary>
    internal required Guid Process { get; init; }

    /// <summary>How many permits it wants.</summary>
    internal int Wanted { get; init; }

    /// <summary>How many of its permits will not be used.</summary>
    internal int Returned { get; init; }

    /// <summary>How many of its requests have been answered since it asked last.</summary>
    internal int Answered { get; init; }

    /// <summary>What an answer has said is left; NaN when none has since.</summary>
    internal double Remaining { get; init; }

    /// <summary>When that ends, in ticks from now; -1 when it is not known.</summary>
    internal long Reset { get; init; }

    /// <summary>How many answers there were, of all processes, when the permit of that answer's request was leased.</summary>
    internal long Since { get; init; }

    /// <summary>Nothing is to be sent for so long, in ticks; 0 for no such thing.</summary>
    internal long Hold { get; init; }

    /// <summary>The whole limit; NaN when it is not known.</summary>
    internal double Limit { get; init; }

    /// <summary>In how many ticks; 0 when it is not known.</summary>
    internal long Window { get; init; }

    /// <summary>How many come back in a tick; 0 for a limit with windows.</summary>
    internal double Refill { get; init; }

    /// <summary>Whether the limit was declared: the ledger alone knows what is left.</summary>
    internal bool IsDeclared { get; init; }
}
