using System.Globalization;
using System.Net;

namespace TypedRequests.Limits.Tests.Simulation;

/// <summary>A server that limits its callers. Its own clock may be wrong; what it allows is counted by true time.</summary>
internal abstract class SimulatedServer(SimulatedTime time)
{
    protected SimulatedTime Time => time;

    /// <summary>How far the server's clock is off.</summary>
    public TimeSpan Skew { get; init; }

    /// <summary>How long an answer takes it.</summary>
    public TimeSpan Service { get; init; } = TimeSpan.FromMilliseconds(5);

    public int Allowed { get; private set; }

    public int Refused { get; private set; }

    /// <summary>When it has refused.</summary>
    public List<long> Refusals { get; } = [];

    /// <summary>When it has allowed.</summary>
    public List<long> Passes { get; } = [];

    protected DateTimeOffset Clock => time.GetUtcNow() + Skew;

    public HttpResponseMessage Receive(string path)
    {
        var allowed = Admit(path);
        if (allowed)
        {
            Allowed++;
            Passes.Add(time.Now);
        }
        else
        {
            Refused++;
            Refusals.Add(time.Now);
        }

        var answer = new HttpResponseMessage(allowed ? HttpStatusCode.OK : HttpStatusCode.TooManyRequests);
        answer.Headers.TryAddWithoutValidation("Date", Clock.ToString("r", CultureInfo.InvariantCulture));
        Tell(answer, allowed, path);
        return answer;
    }

    /// <summary>The answer is on its way.</summary>
    public virtual void Leave()
    {
    }

    protected abstract bool Admit(string path);

    protected abstract void Tell(HttpResponseMessage answer, bool allowed, string path);

    protected static void Add(HttpResponseMessage answer, string name, double value) => answer.Headers.TryAddWithoutValidation(name, value.ToString("0.###", CultureInfo.InvariantCulture));

    protected static void Add(HttpResponseMessage answer, string name, string value) => answer.Headers.TryAddWithoutValidation(name, value);

    protected static double SecondsOf(long ticks) => ticks / (double)TimeSpan.TicksPerSecond;
}
