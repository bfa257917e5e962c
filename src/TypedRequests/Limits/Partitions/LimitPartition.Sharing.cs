using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TypedRequests;

/// <summary>Limits that several processes share.</summary>
internal sealed partial class LimitPartition
{
    private readonly ILimitStore? _store;

    /// <summary>How many wait.</summary>
    internal int Waiting => _queue.Count;

    private void Share(LimitBucket bucket)
    {
        if (_store is null) return;
        var name = string.Join('\n', Origin, Credential, bucket.Scope, bucket.Policy, (bucket as LearntBucket)?.Owner.ToString(CultureInfo.InvariantCulture));
        bucket.Shared = new(this, bucket, "typedrequests:limit:" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)));
    }

    /// <summary>Tells the store, and asks it for permits.</summary>
    internal void Exchange(SharedBucket bucket, LeaseRequest request)
    {
        var asking = LeaseExchange.RunAsync(_store!, bucket.Key, request, _clock.Time); // shared only with a store
        if (asking.IsCompleted) bucket.Granted(asking.GetAwaiter().GetResult(), _clock.Now);
        else _ = FinishAsync(bucket, asking);
    }

    private async Task FinishAsync(SharedBucket bucket, ValueTask<LeaseGrant?> asking)
    {
        var grant = await asking.ConfigureAwait(false);
        lock (_gate)
        {
            var now = _clock.Now;
            bucket.Granted(grant, now);
            Pump(now);
        }
    }
}
