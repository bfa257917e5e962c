namespace TypedRequests;

/// <summary>Reports the progress of a download that began in an earlier attempt.</summary>
internal sealed class OffsetProgress(IProgress<TransferProgress> progress) : IProgress<TransferProgress>
{
    /// <summary>How many bytes were there before.</summary>
    internal long Offset { get; set; }

    public void Report(TransferProgress value) => progress.Report(new(value.BytesTransferred + Offset, value.TotalBytes + Offset));
}
